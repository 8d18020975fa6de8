package fr.lignealigne.plenary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plenary as lists and pages show it.
 *
 * @param what title, hours, place
 * @param announcedAt null while only who arranges knows of it
 * @param cancellation why it does not take place; empty unless it is cancelled
 * @param sequence how often its time or place changed; outside the State, since it was announced
 */
public record PlenaryDetails(
        PlenaryId id,
        long revision,
        PlenaryDraft what,
        PlenaryState state,
        @Nullable Instant announcedAt,
        String cancellation,
        int sequence) {

    public boolean isToCome(Instant now) {
        return state == PlenaryState.PLANNED && now.isBefore(what.endsAt());
    }

    /** As those at the table see it: that minutes are being written, or went to others, they do not know. */
    PlenaryDetails fromOutside(boolean mayRead, int sinceTold) {
        PlenaryState seen =
                state == PlenaryState.DRAFTED || state == PlenaryState.SENT_OUT && !mayRead ? PlenaryState.HELD : state;
        return new PlenaryDetails(id, 0, what, seen, announcedAt, cancellation, sinceTold);
    }
}
