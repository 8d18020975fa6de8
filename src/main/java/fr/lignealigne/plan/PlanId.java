package fr.lignealigne.plan;

import java.util.UUID;

/** Identifies a plan. */
public record PlanId(UUID value) {

    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
