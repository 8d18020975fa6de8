package fr.lignealigne.bilateral.minutes;

/** How far a version of minutes is. */
public enum MinutesState {
    /** The State writes; nobody else knows of it. */
    WRITING,
    /** Before the association, until a date. */
    PUT,
    /** The association has said what it sees otherwise. */
    OBSERVED,
    /** Frozen. */
    VALIDATED
}
