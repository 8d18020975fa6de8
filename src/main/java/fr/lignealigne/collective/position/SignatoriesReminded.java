package fr.lignealigne.collective.position;

import fr.lignealigne.account.OrganisationId;
import java.util.Set;

/**
 * The coordinator reminds associations of a position that awaits their answer; heard in the act's transaction by whoever
 * writes the mails.
 */
public record SignatoriesReminded(PositionId position, Set<OrganisationId> associations) {

    public SignatoriesReminded {
        associations = Set.copyOf(associations);
    }
}
