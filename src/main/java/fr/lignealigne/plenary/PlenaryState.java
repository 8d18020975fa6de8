package fr.lignealigne.plenary;

/** Planned, held, minutes being written, minutes sent out; or cancelled before it was held. */
public enum PlenaryState {
    PLANNED,
    HELD,
    DRAFTED,
    SENT_OUT,
    CANCELLED;

    /** It took place: there is something to write down. */
    public boolean tookPlace() {
        return this == HELD || this == DRAFTED || this == SENT_OUT;
    }
}
