package fr.lignealigne.timeline;

import fr.lignealigne.shared.Invalid;
import java.time.LocalDate;
import java.util.Optional;

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

    /** Those of them that lie in other days; none when they end before or begin after. */
    public Optional<Dates> within(LocalDate from, LocalDate to) {
        LocalDate begin = first.isBefore(from) ? from : first;
        LocalDate end = last.isAfter(to) ? to : last;
        return end.isBefore(begin) ? Optional.empty() : Optional.of(new Dates(begin, end));
    }

    public boolean include(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
