package fr.lignealigne.bilateral;

import java.util.UUID;

/** Identifies one slot of an offer for good. */
public record OfferedSlotId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
