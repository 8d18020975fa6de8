package fr.lignealigne.bilateral.minutes;

import java.util.UUID;

/** Identifies one version of the minutes of a meeting for good. */
public record MinutesId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
