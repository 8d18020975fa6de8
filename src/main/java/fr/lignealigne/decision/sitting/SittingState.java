package fr.lignealigne.decision.sitting;

/** How far a sitting is. */
public enum SittingState {
    PREPARED,
    RUNNING,
    /** What was settled in it stands as it was said. */
    CLOSED
}
