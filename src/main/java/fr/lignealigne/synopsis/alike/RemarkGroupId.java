package fr.lignealigne.synopsis.alike;

import java.util.UUID;

/** Names a group of remarks. */
public record RemarkGroupId(UUID value) {

    static RemarkGroupId draw() {
        return new RemarkGroupId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
