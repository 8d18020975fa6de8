package fr.lignealigne.plenary;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import java.util.Set;

/** A plenary that was announced is at another time or place. */
public record PlenaryMoved(PlenaryId plenary, Set<OrganisationId> invited, PersonId by) {}
