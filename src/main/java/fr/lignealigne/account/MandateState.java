package fr.lignealigne.account;

/** Where a mandate stands: it is acted under only while it is in force. */
public enum MandateState {
    TO_COME,
    IN_FORCE,
    /** Its association is no member of the Collective at present. */
    SUSPENDED,
    EXPIRED,
    REVOKED
}
