package fr.lignealigne.consultation;

import java.util.UUID;

/** Identifies a round of consultation. */
public record RoundId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
