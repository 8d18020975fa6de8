package fr.lignealigne.decision;

import fr.lignealigne.plan.PlanVersionId;

/** A prepared release awaits nobody any more: it was confirmed, or given up. Seen by the State alone. */
public record ReleaseSettled(PlanVersionId version) {}
