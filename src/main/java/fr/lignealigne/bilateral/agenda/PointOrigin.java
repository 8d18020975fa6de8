package fr.lignealigne.bilateral.agenda;

/** What a point came from. */
public enum PointOrigin {
    /** A deposited remark of the association. */
    REMARK,
    /** A decision that sends a remark to an exchange: the State's own until the answer is released. */
    DECISION,
    /** Left over from the last meeting. */
    CARRIED,
    /** Somebody's own words. */
    FREE
}
