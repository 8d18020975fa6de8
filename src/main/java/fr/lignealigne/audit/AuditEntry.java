package fr.lignealigne.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param act what was done, as the name of its event
 * @param person the function and organisation of who did it; null when nobody was signed in
 * @param object what it was done to, by its id
 * @param position its place in the chain; 0 until it is linked, a few seconds later
 */
public record AuditEntry(Instant at, String act, @Nullable String person, String object, long position) {}
