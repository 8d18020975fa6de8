package fr.lignealigne.bilateral.minutes;

import java.util.UUID;

/** Identifies somebody in one version of minutes for good. */
public record AttendeeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
