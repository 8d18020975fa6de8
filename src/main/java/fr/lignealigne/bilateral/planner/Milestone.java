package fr.lignealigne.bilateral.planner;

import java.time.Instant;

/** A step of the procedure that an exchange has to come after or before. */
public record Milestone(String name, Instant at) {}
