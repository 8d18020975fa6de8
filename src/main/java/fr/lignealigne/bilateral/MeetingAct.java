package fr.lignealigne.bilateral;

/** What a viewer may do with a meeting. */
public enum MeetingAct {
    ACCEPT,
    PROPOSE_OTHER,
    DECLINE,
    CONFIRM,
    MOVE,
    REPLACE_OFFICIALS,
    CANCEL,
    MARK_HELD,
    MARK_NO_SHOW
}
