package fr.lignealigne.collective;

import java.time.Instant;
import java.util.List;

/**
 * A reminder as its trace shows it.
 *
 * @param by the function of the coordinator who sent it
 * @param to the associations, by name
 */
public record ReminderDetails(Instant at, String by, String words, List<String> to) {}
