package fr.lignealigne.decision.trace;

/** What was done with what is said of a remark. */
public enum TraceChange {
    CARRIED_OUT,
    LEFT_OUT,
    TAKEN_BACK
}
