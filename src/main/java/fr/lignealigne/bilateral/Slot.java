package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * A place in time, from its start up to but without its end: touching slots do not overlap.
 *
 * @param startsAt an instant, as {@code endsAt}; the hour of Paris is for the screen
 */
public record Slot(Instant startsAt, Instant endsAt) {

    public Slot {
        if (!endsAt.isAfter(startsAt)) {
            throw new Invalid("bilateral.slot.backwards");
        }
    }

    /** The slot that begins at this hour of Paris. */
    public static Slot of(LocalDate day, LocalTime hour, Duration length) {
        Instant start = ZonedDateTime.of(day, hour, Clocks.PARIS).toInstant();
        return new Slot(start, start.plus(length));
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    public boolean overlaps(Slot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** Its first moment, in Paris. */
    public ZonedDateTime start() {
        return startsAt.atZone(Clocks.PARIS);
    }

    /** Its end, in Paris. */
    public ZonedDateTime end() {
        return endsAt.atZone(Clocks.PARIS);
    }
}
