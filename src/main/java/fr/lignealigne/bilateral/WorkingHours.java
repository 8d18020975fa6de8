package fr.lignealigne.bilateral;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The hours of Paris at which meetings are proposed: the morning, then the afternoon after lunch. */
public final class WorkingHours {

    private record Half(LocalTime from, LocalTime to) {}

    private static final List<Half> HALVES = List.of(
            new Half(LocalTime.of(9, 0), LocalTime.of(12, 30)), new Half(LocalTime.of(14, 0), LocalTime.of(18, 0)));

    private WorkingHours() {}

    /** Whether all of the slot lies in one half of a day. */
    public static boolean include(Slot slot) {
        LocalDate day = slot.start().toLocalDate();
        LocalTime from = slot.start().toLocalTime();
        LocalTime to = slot.end().toLocalTime();
        return day.equals(slot.end().toLocalDate())
                && HALVES.stream().anyMatch(half -> !from.isBefore(half.from()) && !to.isAfter(half.to()));
    }
}
