package fr.lignealigne.decision.note;

import java.util.UUID;

/** Identifies a note between people of the State. */
public record StateNoteId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
