package fr.lignealigne.bilateral.minutes;

import java.util.UUID;

/** Identifies something to be done after a meeting for good. */
public record ActionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
