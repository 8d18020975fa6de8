package fr.lignealigne.timeline;

import fr.lignealigne.account.PersonId;

/** A milestone left its dates for others. */
public record MilestonePostponed(MilestoneId milestone, Dates from, Dates to, PersonId by) {}
