package fr.lignealigne.bilateral;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When one official or room is taken, and open.
 *
 * @param name the official's function, or the room's name
 * @param body the short name of the official's body; none for a room
 * @param seats of the room; 0 for an official
 * @param retired whether it takes part in nothing new
 * @param entries in the order of time; what the viewer may not know is plain busy time
 * @param open within its hours, meetings or not
 * @param absent the days that were entered as an absence, for who keeps the hours of all; without the reason
 */
public record ResourceWeek(
        ResourceId resource,
        String name,
        @Nullable String body,
        int seats,
        boolean retired,
        List<CalendarEntry> entries,
        List<Slot> open,
        Set<LocalDate> absent) {

    public ResourceWeek {
        entries = List.copyOf(entries);
        open = List.copyOf(open);
        absent = Set.copyOf(absent);
    }
}
