package fr.lignealigne.account;

import java.time.Instant;

/**
 * A lost second factor that waits for a second person to take it away.
 *
 * @param email empty for who does not see the account
 * @param by who asked, by function and organisation
 */
public record ResetSummary(
        PersonId person,
        String email,
        String function,
        String organisationName,
        String by,
        Instant at,
        boolean mayConfirm,
        boolean mayRefuse) {}
