package fr.lignealigne.decision.assignment;

/** How far the passage is that somebody looks after. */
public enum AssignmentState {
    NOT_BEGUN,
    /** Some of its remarks have advice, or a decision. */
    BEGUN,
    /** All that stands there is decided: it is done by itself. */
    DECIDED
}
