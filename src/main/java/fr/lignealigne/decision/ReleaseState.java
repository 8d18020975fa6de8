package fr.lignealigne.decision;

/** Prepared by one, confirmed by another, then released; or given up, or found impossible at its instant. */
public enum ReleaseState {
    PREPARED,
    CONFIRMED,
    RELEASED,
    CANCELLED,
    FAILED
}
