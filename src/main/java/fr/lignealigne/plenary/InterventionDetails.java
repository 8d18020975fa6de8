package fr.lignealigne.plenary;

/** What somebody said, as it is being written down. */
public record InterventionDetails(InterventionId id, long revision, InterventionDraft said) {}
