package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** The meeting made of a request will not be, or was not: it is to be placed again. */
public record RequestReopened(RequestId request, OrganisationId association, PersonId by) {}
