package fr.lignealigne.plenary;

/**
 * A decision or a next date as it stands.
 *
 * @param isMilestone whether the calendar of the procedure has it
 */
public record ConclusionDetails(ConclusionId id, long revision, ConclusionDraft said, boolean isMilestone) {}
