package fr.lignealigne.plenary;

import java.util.UUID;

/** Identifies what somebody said, as the minutes have it. */
public record InterventionId(UUID value) {

    public static InterventionId of(String text) {
        return new InterventionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
