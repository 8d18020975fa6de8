package fr.lignealigne.timeline;

import fr.lignealigne.shared.Invalid;
import java.time.LocalDate;

/** The days a milestone takes, both included, in Paris. */
public record Dates(LocalDate first, LocalDate last) {

    public Dates {
        if (last.isBefore(first)) {
            throw new Invalid("timeline.dates.backwards");
        }
    }

    public static Dates on(LocalDate day) {
        return new Dates(day, day);
    }

    public boolean include(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
