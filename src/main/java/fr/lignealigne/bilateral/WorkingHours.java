package fr.lignealigne.bilateral;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The usual hours of Paris, for whom no others are said: the morning, then the afternoon after lunch, Monday to Friday. */
public final class WorkingHours {

    /** One half of a day. */
    public record Half(LocalTime from, LocalTime to) {}

    private static final List<Half> HALVES = List.of(
            new Half(LocalTime.of(9, 0), LocalTime.of(12, 30)), new Half(LocalTime.of(14, 0), LocalTime.of(18, 0)));

    private WorkingHours() {}

    /** The halves of that day, whether it is a public holiday or not. */
    public static List<Half> on(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() ? HALVES : List.of();
    }

    /** Whether all of the slot lies in one half of a day. */
    public static boolean include(Slot slot) {
        LocalDate day = slot.start().toLocalDate();
        LocalTime from = slot.start().toLocalTime();
        LocalTime to = slot.end().toLocalTime();
        return day.equals(slot.end().toLocalDate())
                && HALVES.stream().anyMatch(half -> !from.isBefore(half.from()) && !to.isAfter(half.to()));
    }
}
