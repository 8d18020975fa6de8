package fr.lignealigne.bilateral.planner;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An official as the solver sees it: by number, in seconds, with the meetings that stand counted by day. */
public final class Receiver {

    final int index;
    final Official official;
    final long between;
    final long minutesBefore;
    final List<Span> taken;
    private final Map<Long, Integer> standing = new HashMap<>();

    Receiver(int index, Official official, Problem problem) {
        this.index = index;
        this.official = official;
        between = official.buffer().between().toSeconds();
        minutesBefore = official.loadBefore().toMinutes();
        taken = problem.bookings().stream()
                .filter(booking -> booking.officials().contains(official.id()))
                .map(Booking::span)
                .toList();
        for (Span span : taken) {
            standing.merge(problem.grid().day(span.start()).toEpochDay(), 1, Integer::sum);
        }
    }

    /** How many more this day takes. */
    int roomOn(long day) {
        return official.capADay() - standing.getOrDefault(day, 0);
    }

    boolean isFull(LocalDate day) {
        return roomOn(day.toEpochDay()) <= 0;
    }
}
