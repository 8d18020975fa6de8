package fr.lignealigne.bilateral;

import java.util.List;

/**
 * When an official or a room can be met.
 *
 * @param open within its hours, meetings or not
 * @param free where a meeting may begin and end, what is kept around meetings respected
 */
public record Availability(
        ResourceId resource, ResourceKind kind, MeansSettings settings, List<Slot> open, List<Slot> free) {

    public Availability {
        open = List.copyOf(open);
        free = List.copyOf(free);
    }
}
