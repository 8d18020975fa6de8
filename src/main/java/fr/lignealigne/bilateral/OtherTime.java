package fr.lignealigne.bilateral;

import java.time.Instant;
import java.util.List;

/**
 * What the association would rather have than the time proposed to it.
 *
 * @param note in its own words; may be empty when there are slots
 * @param slots at most three, the dearest first
 */
public record OtherTime(String note, List<Slot> slots, Instant proposedAt) {

    public OtherTime {
        slots = List.copyOf(slots);
    }
}
