package fr.lignealigne.attachment;

import java.util.UUID;

/** Identifies a file. */
public record AttachmentId(UUID value) {

    static AttachmentId random() {
        return new AttachmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
