package fr.lignealigne.bilateral;

import java.util.UUID;

/** Identifies an offer of slots for good. */
public record OfferId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
