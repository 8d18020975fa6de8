package fr.lignealigne.bilateral;

import java.util.UUID;

/** Identifies a room for good. */
public record RoomId(UUID value) {

    public ResourceId resource() {
        return new ResourceId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
