package fr.lignealigne.timeline;

import java.util.UUID;

/** Identifies a milestone for good. */
public record MilestoneId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
