package fr.lignealigne.question;

/** How an association answers. */
public enum Stance {
    YES,
    NO,
    /** Yes, but: what the reservations are must be said. */
    RESERVATIONS
}
