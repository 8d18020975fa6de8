package fr.lignealigne.bilateral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When one official or room is taken.
 *
 * @param name the official's function, or the room's name
 * @param body the short name of the official's body; none for a room
 * @param seats of the room; 0 for an official
 * @param entries in the order of time; what the viewer may not know is plain busy time
 */
public record ResourceWeek(
        ResourceId resource, String name, @Nullable String body, int seats, List<CalendarEntry> entries) {

    public ResourceWeek {
        entries = List.copyOf(entries);
    }
}
