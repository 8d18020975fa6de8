package fr.lignealigne.bilateral.planner;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;

/** The morning or the afternoon of a day, which is how wishes are said; a meeting belongs to the one it begins in. */
public record HalfDay(LocalDate day, Part part) implements Comparable<HalfDay> {

    public enum Part {
        MORNING,
        AFTERNOON
    }

    /** The half-day of this instant, cut at noon of that zone. */
    public static HalfDay of(Instant instant, ZoneId zone) {
        ZonedDateTime there = instant.atZone(zone);
        return new HalfDay(there.toLocalDate(), there.getHour() < 12 ? Part.MORNING : Part.AFTERNOON);
    }

    /** All of its time. */
    public Span span(ZoneId zone) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(zone).toInstant();
        return part == Part.MORNING
                ? new Span(day.atStartOfDay(zone).toInstant(), noon)
                : new Span(noon, day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    @Override
    public int compareTo(HalfDay other) {
        return Comparator.comparing(HalfDay::day).thenComparing(HalfDay::part).compare(this, other);
    }
}
