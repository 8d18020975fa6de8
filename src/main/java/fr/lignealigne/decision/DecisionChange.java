package fr.lignealigne.decision;

/** What was done to a decision. */
public enum DecisionChange {
    DECIDED,
    CHANGED,
    REOPENED
}
