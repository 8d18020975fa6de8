package fr.lignealigne.bilateral.scenario;

/** Where a proposal for the calendar stands. */
public enum ScenarioState {
    /** Its period is said, nothing was computed. */
    PREPARED,
    COMPUTING,
    READY,
    /** Somebody ended the search: the best so far. */
    STOPPED,
    /** The portal was restarted while it computed; nothing was kept of it. */
    INTERRUPTED,
    /** Its meetings were proposed to the associations; it is read and no more. */
    PUBLISHED;

    /** Whether there is a plan that can be worked on. */
    public boolean isOpen() {
        return this == READY || this == STOPPED;
    }

    /** Whether there is a plan to look at. */
    public boolean hasPlan() {
        return isOpen() || this == PUBLISHED;
    }

    boolean mayBegin() {
        return this == PREPARED || this == INTERRUPTED;
    }
}
