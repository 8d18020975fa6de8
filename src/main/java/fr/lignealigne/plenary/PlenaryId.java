package fr.lignealigne.plenary;

import java.util.UUID;

/** Identifies a plenary meeting. */
public record PlenaryId(UUID value) {

    public static PlenaryId of(String text) {
        return new PlenaryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
