package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of one official or room, and the time they leave open.
 *
 * <p>Weekly hours take the place of the usual ones ({@link WorkingHours}) and rest on public holidays; those of one day
 * are added to them; an absence outdoes both. An hour that the clock skips in March begins when the clock goes on; hours
 * that it runs through twice in October are open both times.
 */
record Hours(List<HoursRule> rules) {

    /** Nothing said: the usual hours. */
    static final Hours USUAL = new Hours(List.of());

    private static final ZoneRules PARIS = Clocks.PARIS.getRules();

    private record Span(LocalTime from, LocalTime to) {}

    Hours {
        rules = List.copyOf(rules);
    }

    /** What is open during the period, in the order of time; spans that touch are one. */
    List<Slot> between(Slot period, Predicate<LocalDate> holiday) {
        List<Slot> open = new ArrayList<>();
        LocalDate last = period.end().toLocalDate();
        for (LocalDate day = period.start().toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate date = day;
            if (of(HoursRule.Absent.class).noneMatch(absence -> absence.holdsOn(date))) {
                spans(day, holiday).forEach(span -> addTo(open, date, span, period));
            }
        }
        return Slots.merge(open);
    }

    /** Whether all of the slot is open. */
    boolean include(Slot slot, Predicate<LocalDate> holiday) {
        return between(slot, holiday).equals(List.of(slot));
    }

    /** The days of that time on which an absence holds. */
    Set<LocalDate> absences(Slot period) {
        LocalDate last = period.endsAt().minusNanos(1).atZone(Clocks.PARIS).toLocalDate();
        return period.start()
                .toLocalDate()
                .datesUntil(last.plusDays(1))
                .filter(day -> of(HoursRule.Absent.class).anyMatch(absence -> absence.holdsOn(day)))
                .collect(Collectors.toSet());
    }

    private Stream<Span> spans(LocalDate day, Predicate<LocalDate> holiday) {
        Stream<Span> weekly = holiday.test(day) ? Stream.empty() : weekly(day);
        Stream<Span> added = of(HoursRule.OnDay.class)
                .filter(hours -> hours.day().equals(day))
                .map(hours -> new Span(hours.from(), hours.to()));
        return Stream.concat(weekly, added);
    }

    private Stream<Span> weekly(LocalDate day) {
        if (rules.stream().noneMatch(HoursRule.Weekly.class::isInstance)) {
            return WorkingHours.on(day).stream().map(half -> new Span(half.from(), half.to()));
        }
        return of(HoursRule.Weekly.class)
                .filter(hours -> hours.holdsOn(day))
                .map(hours -> new Span(hours.from(), hours.to()));
    }

    private <R extends HoursRule> Stream<R> of(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static void addTo(List<Slot> open, LocalDate day, Span span, Slot within) {
        Instant from = max(instant(day.atTime(span.from()), true), within.startsAt());
        Instant to = min(instant(day.atTime(span.to()), false), within.endsAt());
        if (to.isAfter(from)) {
            open.add(new Slot(from, to));
        }
    }

    private static Instant instant(LocalDateTime local, boolean begins) {
        ZoneOffsetTransition change = PARIS.getTransition(local);
        if (change != null && change.isGap()) {
            return change.getInstant();
        }
        List<ZoneOffset> offsets = PARIS.getValidOffsets(local);
        return local.toInstant(begins ? offsets.getFirst() : offsets.getLast());
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
