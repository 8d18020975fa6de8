package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Invalid;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** One line of when an official receives or a room may be used, in the local time of Paris. */
public sealed interface HoursRule {

    /** Each week on that day, from the first up to and with the last day; without them always. */
    record Weekly(
            DayOfWeek day,
            LocalTime from,
            LocalTime to,
            @Nullable LocalDate since,
            @Nullable LocalDate until) implements HoursRule {

        public Weekly {
            forwards(from, to);
            if (since != null && until != null && until.isBefore(since)) {
                throw new Invalid("bilateral.hours.backwards");
            }
        }

        boolean holdsOn(LocalDate date) {
            return date.getDayOfWeek() == day
                    && (since == null || !date.isBefore(since))
                    && (until == null || !date.isAfter(until));
        }
    }

    /** On one day, besides what is weekly, also on a public holiday. */
    record OnDay(LocalDate day, LocalTime from, LocalTime to) implements HoursRule {

        public OnDay {
            forwards(from, to);
        }
    }

    /**
     * Not there, whatever else is said.
     *
     * @param last the last day away
     * @param note why, for those alone who keep these hours; may be empty
     */
    record Absent(LocalDate first, LocalDate last, String note) implements HoursRule {

        private static final int LONGEST_NOTE = 300;

        public Absent {
            note = note.strip();
            if (last.isBefore(first)) {
                throw new Invalid("bilateral.hours.backwards");
            }
            if (note.length() > LONGEST_NOTE) {
                throw new Invalid("bilateral.hours.note", LONGEST_NOTE);
            }
        }

        boolean holdsOn(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }

    private static void forwards(LocalTime from, LocalTime to) {
        if (!to.isAfter(from)) {
            throw new Invalid("bilateral.hours.backwards");
        }
    }
}
