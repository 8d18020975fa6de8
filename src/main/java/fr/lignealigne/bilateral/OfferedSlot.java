package fr.lignealigne.bilateral;

import org.jspecify.annotations.Nullable;

/**
 * One slot of an offer.
 *
 * @param answer what the association said of it, if it did
 */
public record OfferedSlot(
        OfferedSlotId id, Slot slot, @Nullable SlotAnswer answer) {

    /** As it is told to whoever is invited without arranging. */
    OfferedSlot withoutAnswer() {
        return new OfferedSlot(id, slot, null);
    }
}
