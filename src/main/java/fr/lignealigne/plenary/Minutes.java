package fr.lignealigne.plenary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a plenary as a whole, as they are read, printed and kept once they were sent out. They stand by
 * themselves: what changes in the portal later changes no word of them.
 *
 * @param annexes by their names
 */
public record Minutes(
        String title,
        Instant startsAt,
        Instant endsAt,
        String place,
        List<Point> agenda,
        List<Attendee> attendees,
        String summary,
        List<Said> interventions,
        List<String> decisions,
        List<NextDate> nextDates,
        List<String> annexes,
        String writtenBy) {

    /**
     * A point of the agenda.
     *
     * @param minutes 0 when nobody said
     */
    public record Point(String title, int minutes) {}

    /** Somebody on the list. */
    public record Attendee(String organisation, String name, String function, Attendance attendance) {

        /** Name and function, as far as they are known. */
        public String person() {
            return name.isEmpty() ? function : function.isEmpty() ? name : name + ", " + function;
        }
    }

    /**
     * What somebody said.
     *
     * @param speaker as the list had them
     * @param repliesTo the place, from 0 on, of what it answers; null when it answers nothing that stands there
     */
    public record Said(Attendee speaker, @Nullable Integer repliesTo, String words) {}

    /** A date that was set; the day may be open still. */
    public record NextDate(@Nullable LocalDate day, String words) {}

    public Minutes {
        agenda = List.copyOf(agenda);
        attendees = List.copyOf(attendees);
        interventions = List.copyOf(interventions);
        decisions = List.copyOf(decisions);
        nextDates = List.copyOf(nextDates);
        annexes = List.copyOf(annexes);
    }

    /** How many were there. */
    public long present() {
        return attendees.stream()
                .filter(one -> one.attendance() == Attendance.PRESENT)
                .count();
    }
}
