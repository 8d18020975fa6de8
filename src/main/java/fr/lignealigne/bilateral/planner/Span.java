package fr.lignealigne.bilateral.planner;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time from its start up to but without its end. */
public record Span(Instant start, Instant end) {

    public Span {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + " " + end);
        }
    }

    public static Span of(Instant start, Duration length) {
        return new Span(start, start.plus(length));
    }

    /** These hours of a day as the clock of that place shows them; on the days the clock changes they are shorter or longer. */
    public static Span of(LocalDate day, LocalTime from, LocalTime until, ZoneId place) {
        return new Span(
                day.atTime(from).atZone(place).toInstant(),
                day.atTime(until).atZone(place).toInstant());
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    public boolean overlaps(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean holds(Span other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether the spans, touching ones taken together, hold it. */
    public boolean within(List<Span> spans) {
        boolean touched = false;
        for (Span span : spans) {
            if (span.holds(this)) {
                return true;
            }
            touched |= span.overlaps(this);
        }
        return touched && joined(spans).stream().anyMatch(span -> span.holds(this));
    }

    /** The same times in order, spans that overlap or touch made one. */
    static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span :
                spans.stream().sorted(Comparator.comparing(Span::start)).toList()) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || span.start.isAfter(last.end)) {
                joined.add(span);
            } else if (span.end.isAfter(last.end)) {
                joined.set(joined.size() - 1, new Span(last.start, span.end));
            }
        }
        return joined;
    }
}
