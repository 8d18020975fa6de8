package fr.lignealigne.export.word;

import java.util.UUID;

/** Identifies an annotated file that an association handed in. */
public record AnnotatedFileId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
