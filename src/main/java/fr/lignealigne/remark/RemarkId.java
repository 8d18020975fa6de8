package fr.lignealigne.remark;

import java.util.UUID;

/** Identifies a remark. */
public record RemarkId(UUID value) {

    public static RemarkId of(String text) {
        return new RemarkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
