package fr.lignealigne.collective.position;

import java.util.UUID;

/** Identifies a joint position. */
public record PositionId(UUID value) {

    public static PositionId of(String text) {
        return new PositionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
