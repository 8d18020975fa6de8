package fr.lignealigne.bilateral.planner;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * When meetings may begin: on these days, from an hour on, at each step, the last one ending by {@code until}.
 * A step is elapsed time, so that a day on which the clock changes has fewer or more of them.
 *
 * @param days working days, holidays left out by whoever asks
 * @param zone whose clock cuts days and half-days
 */
public record Grid(List<LocalDate> days, LocalTime from, LocalTime until, Duration step, ZoneId zone) {

    public static final Duration QUARTER = Duration.ofMinutes(15);

    public Grid {
        days = List.copyOf(new TreeSet<>(days));
        if (step.toMinutes() < 1 || !until.isAfter(from)) {
            throw new IllegalArgumentException("a grid needs hours in their order and a step of at least a minute");
        }
    }

    public static Grid ofQuarters(Collection<LocalDate> days, LocalTime from, LocalTime until, ZoneId zone) {
        return new Grid(List.copyOf(days), from, until, QUARTER, zone);
    }

    /** All the starts in their order. */
    public List<Instant> starts() {
        List<Instant> starts = new ArrayList<>();
        for (LocalDate day : days) {
            Span open = open(day);
            for (Instant at = open.start(); at.isBefore(open.end()); at = at.plus(step)) {
                starts.add(at);
            }
        }
        return starts;
    }

    /** The half-days in which a meeting may begin. */
    public List<HalfDay> halfDays() {
        return starts().stream().map(this::halfDay).distinct().toList();
    }

    public HalfDay halfDay(Instant at) {
        return HalfDay.of(at, zone);
    }

    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** Whether the whole of it lies in the hours of one of the days. */
    public boolean holds(Span span) {
        return days.contains(day(span.start())) && open(day(span.start())).holds(span);
    }

    /** The part of the half-day in which there are meetings. */
    Span open(HalfDay halfDay) {
        Span half = halfDay.span(zone);
        Span day = open(halfDay.day());
        return new Span(
                half.start().isAfter(day.start()) ? half.start() : day.start(),
                half.end().isBefore(day.end()) ? half.end() : day.end());
    }

    private Span open(LocalDate day) {
        return Span.of(day, from, until, zone);
    }
}
