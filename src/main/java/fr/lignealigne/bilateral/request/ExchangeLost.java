package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.bilateral.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting was cancelled or missed.
 *
 * @param coordination the coordinator's organisation that had arranged it; none when the State had
 * @param reopened whether a request had asked for it, which is open again
 */
public record ExchangeLost(
        MeetingId meeting,
        OrganisationId association,
        Lost lost,
        @Nullable OrganisationId coordination,
        boolean reopened,
        PersonId by) {}
