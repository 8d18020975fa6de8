package fr.lignealigne.plan;

/** A plan as lists show it. */
public record PlanSummary(PlanId id, String title) {}
