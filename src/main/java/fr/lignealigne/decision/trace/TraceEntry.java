package fr.lignealigne.decision.trace;

import java.time.Instant;

/**
 * One word on a remark in a later version, in its history.
 *
 * @param by the function of who said it
 */
public record TraceEntry(TraceChange change, int firstLine, int lastLine, String reason, String by, Instant at) {}
