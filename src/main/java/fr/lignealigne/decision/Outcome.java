package fr.lignealigne.decision;

/** What the State answers to a remark. */
public enum Outcome {
    ACCEPTED,
    PARTLY_ACCEPTED,
    REJECTED,
    DEFERRED,
    /** Goes to a bilateral exchange. */
    TO_DISCUSS,
    NOTED;

    /** Whether the answer must say why. */
    public boolean needsReason() {
        return this != NOTED;
    }

    /** Whether the text of a later version is to carry something out because of it. */
    public boolean accepts() {
        return this == ACCEPTED || this == PARTLY_ACCEPTED;
    }
}
