package fr.lignealigne.plenary;

import fr.lignealigne.account.OrganisationId;
import java.util.Set;

/** Organisations are on the list of a plenary no more: what they were told of it is taken back. */
public record PlenaryUninvited(PlenaryId plenary, Set<OrganisationId> gone) {}
