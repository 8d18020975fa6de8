package fr.lignealigne.collective.position;

import fr.lignealigne.account.OrganisationId;
import java.util.Set;

/**
 * The coordinator reminds associations of a position that awaits their answer; heard in the act's transaction by whoever
 * writes the mails.
 *
 * @param words the coordinator's own
 */
public record SignatoriesReminded(PositionId position, Set<OrganisationId> associations, String words) {

    public SignatoriesReminded {
        associations = Set.copyOf(associations);
    }
}
