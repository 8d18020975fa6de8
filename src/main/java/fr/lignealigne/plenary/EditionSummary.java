package fr.lignealigne.plenary;

import java.time.Instant;

/**
 * One sending of the minutes.
 *
 * @param number from 1 on
 * @param changed what is different from the one before; empty for the first, and to who was not sent the one before
 */
public record EditionSummary(int number, Instant sentAt, String changed) {}
