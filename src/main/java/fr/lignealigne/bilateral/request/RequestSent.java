package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** A lead sent a request of their association, or its answer to one of the State; it is to be placed. */
public record RequestSent(RequestId request, OrganisationId association, PersonId by) {}
