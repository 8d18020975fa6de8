package fr.lignealigne.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as the leads of its association and the coordinators see it.
 *
 * @param from its first day, in Paris; {@code until} its last one
 * @param givenBy the function of the lead who gave it
 */
public record MandateSummary(
        MandateId id,
        OrganisationId organisation,
        String organisationName,
        Set<MandatedAct> acts,
        LocalDate from,
        LocalDate until,
        MandateState state,
        String givenBy,
        Instant givenAt,
        @Nullable Instant revokedAt) {

    /** Whether it may still be revoked. */
    public boolean stands() {
        return switch (state) {
            case TO_COME, IN_FORCE, SUSPENDED -> true;
            case EXPIRED, REVOKED -> false;
        };
    }
}
