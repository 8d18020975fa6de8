package fr.lignealigne.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a person goes, within the transaction of the act: whoever holds some of it lets go of it.
 *
 * @param email the address until now
 * @param function what was shown of the person until now
 * @param sentence what is shown of the person from now on
 * @param by who did it; null when it went by itself
 */
public record PersonErased(
        PersonId person,
        String email,
        String function,
        OrganisationId organisation,
        String organisationName,
        String sentence,
        Instant at,
        @Nullable PersonId by) {}
