package fr.lignealigne.plenary;

import java.util.UUID;

/** Identifies a point of an agenda. */
public record PlenaryPointId(UUID value) {

    public static PlenaryPointId of(String text) {
        return new PlenaryPointId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
