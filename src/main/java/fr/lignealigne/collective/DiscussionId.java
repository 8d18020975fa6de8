package fr.lignealigne.collective;

import java.util.UUID;

/** Identifies a discussion of the Collective. */
public record DiscussionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
