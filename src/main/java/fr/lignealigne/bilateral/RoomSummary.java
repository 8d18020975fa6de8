package fr.lignealigne.bilateral;

import java.util.Set;

/** A room as lists show it. */
public record RoomSummary(RoomId id, String name, int capacity, Set<Equipment> equipment) {

    public RoomSummary {
        equipment = Set.copyOf(equipment);
    }
}
