package fr.lignealigne.plan;

import java.util.UUID;

/** Identifies a heading, paragraph, list item or cell, which keeps it from version to version. */
public record ItemId(UUID value) {

    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
