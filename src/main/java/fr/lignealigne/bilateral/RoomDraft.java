package fr.lignealigne.bilateral;

import java.util.Set;

/**
 * What is entered to register a room.
 *
 * @param name as people say it, « Salle Olympe », unique
 * @param capacity seats, at least two
 */
public record RoomDraft(String name, int capacity, Set<Equipment> equipment) {}
