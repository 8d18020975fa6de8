package fr.lignealigne.decision.sitting;

/** What became of a point of a sitting. */
public enum PointState {
    OPEN,
    DECIDED,
    /** Put off: its remarks still wait for their answer. */
    DEFERRED
}
