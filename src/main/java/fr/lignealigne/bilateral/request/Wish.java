package fr.lignealigne.bilateral.request;

/** What an association says of a half-day; of what it says nothing, nothing is known. */
public enum Wish {
    YES,
    IF_NEEDED,
    NO;

    /** Whether an exchange may be placed there. */
    public boolean allows() {
        return this != NO;
    }
}
