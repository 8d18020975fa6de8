package fr.lignealigne.export.preparation;

/** For whom a preparation file is. */
public enum Face {
    /** MIPROF and the cabinet alone: with advice, and decisions that are prepared. */
    STATE,
    /** The association and the same two: what the association itself may read. */
    SHARED
}
