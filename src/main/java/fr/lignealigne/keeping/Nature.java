package fr.lignealigne.keeping;

/** What a column holds of somebody. */
public enum Nature {
    /** The number of an account, which says nothing by itself. */
    NUMBER,
    ADDRESS,
    FUNCTION,
    NAME,
    SEAT,
    CHOICE,
    /** Free words, in which people may be named. */
    WORDS,
    FILE,
    MOMENT,
    /** Where in the portal, or what was done there. */
    PLACE,
    DEVICE,
    SECRET,
    FINGERPRINT;

    /** Whether the person themself is given it to read. */
    boolean isGivenToItsPerson() {
        return switch (this) {
            case ADDRESS, FUNCTION, SEAT, CHOICE, WORDS, MOMENT, PLACE, DEVICE -> true;
            // A name in a file is somebody else's, a secret gives entry, the rest says nothing.
            case NUMBER, NAME, FILE, SECRET, FINGERPRINT -> false;
        };
    }
}
