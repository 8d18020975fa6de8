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

    /** Of an address that this portal writes. */
    private static final int LONGEST = 500;

    /** Where a calendar of this procedure ends, whoever writes the address. */
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private static final int MOST_LOOKOUTS = 12;

    public AllowedDays {
        days = List.copyOf(days);
    }

    /** Nothing for what says no days. */
    public static Optional<AllowedDays> parse(String text) {
        if (text.equals(NONE)) {
            return Optional.of(new AllowedDays(List.of()));
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            List<Dates> days =
                    Stream.of(text.split(",")).map(AllowedDays::dates).toList();
            boolean isReadable = !days.isEmpty()
                    && days.stream()
                            .noneMatch(dates ->
                                    dates.first().getYear() < 1 || dates.last().isAfter(LATEST));
            return isReadable ? Optional.of(new AllowedDays(days)) : Optional.empty();
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

    /**
     * Allowed days from which to look around, so that every allowed day is at most so many days from one of them: the
     * nearest to that day first, and at most {@value #MOST_LOOKOUTS}.
     */
    List<LocalDate> lookouts(LocalDate day, int apart) {
        return days.stream()
                .flatMap(dates -> lookouts(dates, day, apart))
                .sorted(Comparator.comparingLong(one -> Math.abs(ChronoUnit.DAYS.between(day, one))))
                .limit(MOST_LOOKOUTS)
                .toList();
    }

    private static Stream<LocalDate> lookouts(Dates dates, LocalDate day, int apart) {
        LocalDate nearest = dates.include(day) ? day : day.isBefore(dates.first()) ? dates.first() : dates.last();
        return Stream.concat(
                Stream.iterate(nearest, one -> !one.isAfter(dates.last()), one -> one.plusDays(apart))
                        .limit(MOST_LOOKOUTS),
                Stream.iterate(
                                nearest.minusDays(apart),
                                one -> !one.isBefore(dates.first()),
                                one -> one.minusDays(apart))
                        .limit(MOST_LOOKOUTS));
    }

    @Override
    public String toString() {
        return days.isEmpty()
                ? NONE
                : days.stream().map(dates -> dates.first() + TO + dates.last()).collect(Collectors.joining(","));
    }
}
