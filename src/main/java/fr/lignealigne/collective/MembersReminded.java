package fr.lignealigne.collective;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.PlanVersionId;
import java.util.Set;
import java.util.UUID;

/**
 * The coordinator reminds associations of a version; heard in the act's transaction by whoever writes the mails.
 *
 * @param reminder its id; under it stand the coordinator's own words, which are no part of a remark
 */
public record MembersReminded(UUID reminder, PlanVersionId version, Set<OrganisationId> associations) {

    public MembersReminded {
        associations = Set.copyOf(associations);
    }
}
