package fr.lignealigne.bilateral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One slot of an offer as it is kept. */
@Entity
@Table(name = "offered_slot")
class OfferedSlotRow {

    @Id
    private UUID id;

    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private @Nullable SlotAnswer answer;

    @SuppressWarnings("NullAway.Init")
    protected OfferedSlotRow() {}

    OfferedSlotRow(Slot slot) {
        this.id = UUID.randomUUID();
        this.startsAt = slot.startsAt();
        this.endsAt = slot.endsAt();
    }

    OfferedSlotId id() {
        return new OfferedSlotId(id);
    }

    Slot slot() {
        return new Slot(startsAt, endsAt);
    }

    void answer(SlotAnswer said) {
        this.answer = said;
    }

    OfferedSlot told() {
        return new OfferedSlot(id(), slot(), answer);
    }
}
