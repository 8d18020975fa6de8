package fr.lignealigne.decision;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;

/** A release awaits the confirmation of another person of the cabinet; seen by the State alone. */
public record ReleasePrepared(PlanVersionId version, PersonId by) {}
