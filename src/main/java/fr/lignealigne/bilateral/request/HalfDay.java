package fr.lignealigne.bilateral.request;

import java.time.LocalDate;
import java.util.Comparator;

/** A morning or an afternoon of a day of Paris. */
public record HalfDay(LocalDate day, Half half) implements Comparable<HalfDay> {

    private static final Comparator<HalfDay> IN_TIME =
            Comparator.comparing(HalfDay::day).thenComparing(HalfDay::half);

    @Override
    public int compareTo(HalfDay other) {
        return IN_TIME.compare(this, other);
    }
}
