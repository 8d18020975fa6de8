package fr.lignealigne.keeping;

/** Who may read it, by the walls and at most: what is deposited, shared, referred or released opens one after the other. */
public enum Reader {
    SELF,
    ASSOCIATION,
    COLLECTIVE,
    COORDINATOR,
    STATE,
    MINISTRY,
    PUBLIC,
    KEEPERS,
    ADMINISTRATOR,
    MACHINE
}
