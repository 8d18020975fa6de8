package fr.lignealigne.plan;

/** Two published versions of a plan that follow each other. */
public record Succession(PlanVersionId before, PlanVersionId after) {}
