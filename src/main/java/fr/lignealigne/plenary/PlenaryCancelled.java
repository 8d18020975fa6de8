package fr.lignealigne.plenary;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import java.util.Set;

/**
 * A plenary does not take place.
 *
 * @param told the organisations that knew of it; none when it was never announced
 */
public record PlenaryCancelled(PlenaryId plenary, Set<OrganisationId> told, PersonId by) {}
