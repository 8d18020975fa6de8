package fr.lignealigne.plan;

import java.util.UUID;

/** Identifies one version of a plan. */
public record PlanVersionId(UUID value) {

    public static PlanVersionId of(String text) {
        return new PlanVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
