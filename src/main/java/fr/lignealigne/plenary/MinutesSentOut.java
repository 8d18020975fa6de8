package fr.lignealigne.plenary;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import java.util.Set;

/**
 * The minutes of a plenary were sent out.
 *
 * @param edition 1 for the first, more for a correction
 */
public record MinutesSentOut(PlenaryId plenary, int edition, Set<OrganisationId> readers, PersonId by) {}
