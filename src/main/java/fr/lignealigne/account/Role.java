package fr.lignealigne.account;

/** What a person does in the procedure; it opens or closes walls, and never two sides of one. */
public enum Role {
    ASSOCIATION_MEMBER,
    ASSOCIATION_LEAD,
    COLLECTIVE_COORDINATOR,
    MIPROF,
    CABINET,
    MINISTRY,
    OBSERVER,
    ADMINISTRATOR;

    /** Whether only someone who already holds this role may give it: it opens a wall. */
    public boolean opensAWall() {
        return this == CABINET || this == MIPROF || this == COLLECTIVE_COORDINATOR;
    }
}
