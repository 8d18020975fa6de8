package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import java.util.Set;

/**
 * Whose meeting it is: all that the rights look at.
 *
 * @param member whether the association belongs to the Collective now
 * @param bodies the State bodies of the officials invited
 */
record Parties(OrganisationId association, boolean member, OrganisationId arranger, Set<OrganisationId> bodies) {}
