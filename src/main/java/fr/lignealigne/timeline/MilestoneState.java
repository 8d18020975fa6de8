package fr.lignealigne.timeline;

/** How sure the dates of a milestone are. */
public enum MilestoneState {
    TENTATIVE,
    CONFIRMED,
    POSTPONED,
    DONE
}
