package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** A meeting was made of a request. */
public record RequestPlaced(RequestId request, OrganisationId association, PersonId by) {}
