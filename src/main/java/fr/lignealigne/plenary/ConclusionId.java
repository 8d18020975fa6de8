package fr.lignealigne.plenary;

import java.util.UUID;

/** Identifies a decision or a next date of a plenary. */
public record ConclusionId(UUID value) {

    public static ConclusionId of(String text) {
        return new ConclusionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
