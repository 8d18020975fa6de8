package fr.lignealigne.plenary;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import java.util.Set;

/** Organisations were told of a plenary that they are invited to. */
public record PlenaryAnnounced(PlenaryId plenary, Set<OrganisationId> invited, PersonId by) {}
