package fr.lignealigne.bilateral.minutes;

/** What came of a point. */
public enum PointOutcome {
    AGREEMENT,
    DISAGREEMENT,
    /** The cabinet is asked to decide. */
    ARBITRATION,
    TO_DOCUMENT,
    PUT_OFF
}
