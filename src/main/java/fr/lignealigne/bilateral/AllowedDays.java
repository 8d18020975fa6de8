package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Invalid;
import fr.lignealigne.timeline.Dates;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days on which a meeting may be, as an address says them: {@code 2031-12-01..2031-12-05,2031-12-09..2031-12-10}. */
public record AllowedDays(List<Dates> days) {

    private static final String TO = "..";
    private static final String NONE = "aucun";

    public AllowedDays {
        days = List.copyOf(days);
    }

    /** Nothing for what says no days. */
    public static Optional<AllowedDays> parse(String text) {
        if (text.equals(NONE)) {
            return Optional.of(new AllowedDays(List.of()));
        }
        try {
            return Optional.of(new AllowedDays(
                    Stream.of(text.split(",")).map(AllowedDays::dates).toList()));
        } catch (DateTimeParseException | Invalid unreadable) {
            return Optional.empty();
        }
    }

    private static Dates dates(String text) {
        int to = text.indexOf(TO);
        return to < 0
                ? Dates.on(LocalDate.parse(text))
                : new Dates(LocalDate.parse(text.substring(0, to)), LocalDate.parse(text.substring(to + TO.length())));
    }

    public boolean include(LocalDate day) {
        return days.stream().anyMatch(dates -> dates.include(day));
    }

    /** That day if it is allowed, else the one nearest to it; none when none is. */
    Optional<LocalDate> nearest(LocalDate day) {
        return days.stream()
                .map(dates -> dates.include(day) ? day : day.isBefore(dates.first()) ? dates.first() : dates.last())
                .min(Comparator.comparingLong(one -> Math.abs(ChronoUnit.DAYS.between(day, one))));
    }

    @Override
    public String toString() {
        return days.isEmpty()
                ? NONE
                : days.stream().map(dates -> dates.first() + TO + dates.last()).collect(Collectors.joining(","));
    }
}
