package fr.lignealigne.plan;

/**
 * A version in preparation with its text, opened to be worked on.
 *
 * @param revision what to hand back with the new text
 */
public record OpenedDraft(VersionSummary version, PlanText text, long revision) {}
