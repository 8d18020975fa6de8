package fr.lignealigne.decision.sitting;

import java.util.UUID;

/** Identifies a sitting for good. */
public record SittingId(UUID value) {

    public static SittingId of(String text) {
        return new SittingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
