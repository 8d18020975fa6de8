package fr.lignealigne.account;

import java.util.UUID;

/** Identifies a person for good. */
public record PersonId(UUID value) {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
