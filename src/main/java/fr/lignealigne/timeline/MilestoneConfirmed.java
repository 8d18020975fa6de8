package fr.lignealigne.timeline;

import fr.lignealigne.account.PersonId;

/** The dates of a milestone are now sure. */
public record MilestoneConfirmed(MilestoneId milestone, PersonId by) {}
