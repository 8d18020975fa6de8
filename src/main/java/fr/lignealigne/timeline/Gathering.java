package fr.lignealigne.timeline;

import java.time.Instant;

/**
 * Hours at which everybody is at the table.
 *
 * @param name as its invitation says it
 */
public record Gathering(String name, Instant startsAt, Instant endsAt) {}
