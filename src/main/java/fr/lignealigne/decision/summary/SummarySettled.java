package fr.lignealigne.decision.summary;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;

/** The public summary of a round was published, or taken back. */
public record SummarySettled(PlanVersionId version, boolean isPublished, PersonId by) {}
