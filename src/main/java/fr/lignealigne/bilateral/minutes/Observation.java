package fr.lignealigne.bilateral.minutes;

import java.time.Instant;

/**
 * What an association saw otherwise in a text that was put before it.
 *
 * @param round how often the text had been put by then
 */
public record Observation(int round, Instant at, String words) {}
