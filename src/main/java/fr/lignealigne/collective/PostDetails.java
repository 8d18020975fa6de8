package fr.lignealigne.collective;

import fr.lignealigne.account.OrganisationId;
import java.time.Instant;

/**
 * What was said, as the members read it.
 *
 * @param function of who said it, as it was then
 * @param words empty once withdrawn
 * @param own whether this viewer may change or withdraw it
 * @param revision what to hand back when changing it
 */
public record PostDetails(
        PostId id,
        OrganisationId organisation,
        String organisationName,
        String function,
        String words,
        Instant postedAt,
        boolean edited,
        boolean withdrawn,
        boolean own,
        long revision) {}
