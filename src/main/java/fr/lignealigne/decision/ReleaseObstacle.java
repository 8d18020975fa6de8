package fr.lignealigne.decision;

/** Why nothing was released at the instant that two people had set. */
public enum ReleaseObstacle {
    /** A decision or a remark is another than the two had read. */
    CHANGED,
    MISSING,
    ROUND_OPEN,
    /** One of the two does not act for the cabinet any more. */
    HOLDER_GONE,
    /** It came so late that nobody could contest any more on the last day that was set. */
    LAST_DAY
}
