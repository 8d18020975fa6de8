package fr.lignealigne.timeline;

/** What happens at a milestone, in the usual order; {@link #COMMUNICATION} comes last, always. */
public enum MilestoneKind {
    OPENING,
    ASSESSMENT,
    PRIORITIES,
    BILATERAL_EXCHANGES,
    DRAFTING,
    CONSULTATION,
    PLENARY,
    ARBITRATION,
    LAUNCH,
    COMMUNICATION
}
