package fr.lignealigne.bilateral.minutes;

import java.util.UUID;

/** Identifies a point in one version of minutes for good. */
public record MinutesPointId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
