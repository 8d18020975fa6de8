package fr.lignealigne.timeline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something with a date that somebody follows in their own calendar: in the fewest words, since calendars are read by
 * others.
 *
 * @param id unique, and the same for good
 * @param sequence rises when its date or place changes (RFC 5545, 3.8.7.4)
 * @param place empty when there is none
 * @param address the route that says the rest
 */
public record FollowedDate(
        String id, int sequence, String name, When when, boolean tentative, String place, String address) {

    /** Whole days, or hours. */
    public sealed interface When {

        /** The last day is one of them. */
        record Days(LocalDate first, LocalDate last) implements When {}

        /** What only marks a moment has no end. */
        record Hours(Instant startsAt, @Nullable Instant endsAt) implements When {}
    }
}
