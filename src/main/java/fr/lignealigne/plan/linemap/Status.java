package fr.lignealigne.plan.linemap;

/** What became of a piece of the old version. One that moved and was altered is ALTERED, and says that it moved. */
public enum Status {
    UNCHANGED,
    MOVED,
    ALTERED,
    SPLIT,
    MERGED,
    REMOVED
}
