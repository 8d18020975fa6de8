package fr.lignealigne.bilateral;

/** Where a bilateral meeting stands; that it was moved is told by its history. */
public enum MeetingState {
    PROPOSED,
    ACCEPTED,
    CONFIRMED,
    HELD,
    NO_SHOW,
    CANCELLED;

    /** Still to come, as far as anybody decided. */
    public boolean open() {
        return switch (this) {
            case PROPOSED, ACCEPTED, CONFIRMED -> true;
            case HELD, NO_SHOW, CANCELLED -> false;
        };
    }
}
