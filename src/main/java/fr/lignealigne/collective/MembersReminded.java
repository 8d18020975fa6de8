package fr.lignealigne.collective;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.PlanVersionId;
import java.util.Set;

/**
 * The coordinator reminds associations of a version; heard in the act's transaction by whoever writes the mails.
 *
 * @param words the coordinator's own; they are no part of a remark
 */
public record MembersReminded(PlanVersionId version, Set<OrganisationId> associations, String words) {

    public MembersReminded {
        associations = Set.copyOf(associations);
    }
}
