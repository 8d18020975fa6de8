package fr.lignealigne.decision.trace;

/** How far one knows what a version makes of an accepted remark. */
public enum Standing {
    /** Accepted, and the text is as it was: the first alarm. */
    UNCHANGED,
    /** The text changed there; nobody said yet that it is for this remark. */
    TO_CONFIRM,
    CARRIED_OUT,
    /** Somebody said why the text does not carry it out. */
    LEFT_OUT
}
