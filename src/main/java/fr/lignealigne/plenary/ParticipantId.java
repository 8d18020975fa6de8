package fr.lignealigne.plenary;

import java.util.UUID;

/** Identifies somebody on the list of a plenary. */
public record ParticipantId(UUID value) {

    public static ParticipantId of(String text) {
        return new ParticipantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
