package fr.lignealigne.timeline;

import fr.lignealigne.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What is entered to add a milestone.
 *
 * @param plan the plan it belongs to; none when the portal serves only one
 */
public record MilestoneDraft(
        @Nullable PlanId plan, MilestoneKind kind, String title, String description, Dates dates) {}
