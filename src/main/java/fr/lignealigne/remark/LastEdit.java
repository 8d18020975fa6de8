package fr.lignealigne.remark;

import fr.lignealigne.account.PersonId;
import java.time.Instant;

/**
 * Who of an association changed its draft last, told to their colleagues alone.
 *
 * @param function what they do there (« référente »)
 */
public record LastEdit(PersonId person, String function, Instant at) {}
