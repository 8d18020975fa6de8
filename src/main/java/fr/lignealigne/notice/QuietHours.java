package fr.lignealigne.notice;

import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * Hours of Paris in which a person gets no mail that can wait; over midnight when they end before they start.
 *
 * @param until the first moment that is not quiet any more
 */
public record QuietHours(boolean wanted, LocalTime from, LocalTime until) {

    /** What is proposed to whoever never chose. */
    public static final QuietHours NONE = new QuietHours(false, LocalTime.of(20, 0), LocalTime.of(8, 0));

    /** Refuses hours that never begin or never end. */
    void check() {
        if (wanted && from.equals(until)) {
            throw new Invalid("notice.quiet.equal");
        }
    }

    /** That moment, or the end of the quiet hours it falls in. */
    Instant next(Instant at) {
        ZonedDateTime there = at.atZone(Clocks.PARIS);
        if (!wanted || !includes(there.toLocalTime())) {
            return at;
        }
        ZonedDateTime end = there.toLocalDate().atTime(until).atZone(Clocks.PARIS);
        if (!end.toInstant().isAfter(at)) {
            end = end.withLaterOffsetAtOverlap();
        }
        return end.toInstant().isAfter(at)
                ? end.toInstant()
                : there.toLocalDate()
                        .plusDays(1)
                        .atTime(until)
                        .atZone(Clocks.PARIS)
                        .toInstant();
    }

    private boolean includes(LocalTime hour) {
        return from.isBefore(until)
                ? !hour.isBefore(from) && hour.isBefore(until)
                : from.isAfter(until) && (!hour.isBefore(from) || hour.isBefore(until));
    }
}
