package fr.lignealigne.timeline;

import fr.lignealigne.account.PersonId;

/** A milestone is behind us. */
public record MilestoneDone(MilestoneId milestone, PersonId by) {}
