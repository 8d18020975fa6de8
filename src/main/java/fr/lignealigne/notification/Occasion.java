package fr.lignealigne.notification;

/** Why those invited to a meeting get a calendar message, as its words say. */
enum Occasion {
    PROPOSED,
    INVITED,
    MOVED,
    ACCEPTED,
    CONFIRMED,
    OFFICIALS_CHANGED,
    /** Nothing happened to the meeting; who sits in which seat may have changed. */
    SEATS_CHANGED,
    CANCELLED,
    REMOVED;

    /** Whether those who were invited before are told: officials wait for what is certain. */
    boolean concerns(boolean official) {
        return this != SEATS_CHANGED && !(official && this == ACCEPTED);
    }
}
