package fr.lignealigne.bilateral;

/** What a viewer may do with a meeting. */
public enum MeetingAct {
    ACCEPT,
    DECLINE,
    CONFIRM,
    MOVE,
    CANCEL,
    MARK_HELD,
    MARK_NO_SHOW
}
