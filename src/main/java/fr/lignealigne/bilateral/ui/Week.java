package fr.lignealigne.bilateral.ui;

import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.shared.Clocks;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A week, from Monday, written as ISO 8601 does: {@code 2026-W49}. */
record Week(LocalDate monday) {

    static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The week written so, or that of {@code otherwise}. */
    static Week parse(@Nullable String text, LocalDate otherwise) {
        if (text == null) {
            return of(otherwise);
        }
        try {
            return new Week(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeException e) {
            return of(otherwise);
        }
    }

    Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    List<LocalDate> days() {
        return IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
    }

    Slot period() {
        return new Slot(
                monday.atStartOfDay(Clocks.PARIS).toInstant(),
                monday.plusWeeks(1).atStartOfDay(Clocks.PARIS).toInstant());
    }

    @Override
    public String toString() {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
