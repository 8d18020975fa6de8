package fr.lignealigne.export.preparation;

import java.util.UUID;

/** Identifies a preparation file for good. */
public record PreparationFileId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
