package fr.lignealigne.account;

import java.util.UUID;

/** Identifies a mandate. */
public record MandateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
