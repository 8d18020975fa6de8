package fr.lignealigne.export.preparation;

/** What changed since a file was frozen. */
public enum Moved {
    /** A remark, its answer or what was advised on it, or a position beside it. */
    REMARKS,
    /** The meeting, its request or its agenda. */
    MEETING,
    /** What is to be done after earlier meetings. */
    ACTIONS
}
