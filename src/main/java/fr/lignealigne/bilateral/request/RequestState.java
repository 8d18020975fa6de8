package fr.lignealigne.bilateral.request;

/** Where a request stands. */
public enum RequestState {
    /** In preparation, seen by its association alone. */
    DRAFT,
    /** Asked for by the State: the association has not said when, and with whom. */
    AWAITED,
    /** To be placed. */
    SENT,
    /** Several slots are on offer, for the association to choose from. */
    PROPOSED,
    /** A meeting was made of it. */
    PLACED,
    /** Taken back by whoever asked. */
    WITHDRAWN,
    /** The association does not wish to meet about what the State named. */
    DECLINED;

    /** Whether a meeting may still come of it. */
    public boolean open() {
        return this == AWAITED || this == SENT || this == PROPOSED;
    }
}
