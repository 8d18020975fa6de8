package fr.lignealigne.decision;

import java.time.Instant;

/**
 * One change in the history of a remark's decision.
 *
 * @param by the function of who made it
 */
public record DecisionEntry(DecisionChange change, Outcome outcome, String reason, String by, Instant at) {}
