package fr.lignealigne.bilateral;

/** What a meeting keeps busy. */
public enum ResourceKind {
    ASSOCIATION,
    OFFICIAL,
    ROOM
}
