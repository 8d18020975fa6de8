package fr.lignealigne.account;

import java.time.Instant;
import java.util.Set;

/**
 * A contested seat, frozen until it is settled.
 *
 * @param by the function and organisation of the lead who contests
 * @param own whether this viewer contests it, and so may take that back
 * @param maySettle whether this viewer may keep or take the seat
 */
public record ContestSummary(
        PersonId person,
        String email,
        String function,
        Set<Role> roles,
        String organisationName,
        String by,
        Instant at,
        boolean own,
        boolean maySettle) {}
