package fr.lignealigne.timeline;

import java.time.Instant;

/** Dates that no longer hold, and the reason given when they were left. */
public record EarlierDates(Dates dates, String reason, Instant leftAt) {}
