package fr.lignealigne.bilateral;

import java.util.UUID;

/** Identifies an official for good. */
public record OfficialId(UUID value) {

    public ResourceId resource() {
        return new ResourceId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
