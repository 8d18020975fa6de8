package fr.lignealigne.notice;

import fr.lignealigne.shared.Clocks;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** When mails of a kind leave: at once, with the next digest of the day or of the week, or never. */
public enum NoticePace {
    AT_ONCE,
    DAILY,
    WEEKLY,
    NEVER;

    /** The hour of Paris at which digests leave. */
    public static final LocalTime MORNING = LocalTime.of(8, 0);

    /** When a mail on what is told then is due; empty when there is none. */
    Optional<Instant> due(Instant told) {
        ZonedDateTime morning = told.atZone(Clocks.PARIS).with(MORNING);
        ZonedDateTime next = morning.toInstant().isAfter(told) ? morning : morning.plusDays(1);
        return switch (this) {
            case AT_ONCE -> Optional.of(told);
            case DAILY -> Optional.of(next.toInstant());
            case WEEKLY ->
                Optional.of(next.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .toInstant());
            case NEVER -> Optional.empty();
        };
    }

    boolean isDigest() {
        return this == DAILY || this == WEEKLY;
    }
}
