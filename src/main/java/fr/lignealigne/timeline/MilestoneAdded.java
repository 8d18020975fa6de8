package fr.lignealigne.timeline;

import fr.lignealigne.account.PersonId;

/** A milestone entered the calendar of the procedure. */
public record MilestoneAdded(MilestoneId milestone, MilestoneKind kind, Dates dates, PersonId by) {}
