package fr.lignealigne.bilateral;

/** How much of a meeting somebody may know. */
enum Sight {
    /** With whom, where, about what. */
    ALL,
    /** Only that the time is taken. */
    BUSY,
    /** Not even that. */
    NONE
}
