package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** Several slots were offered in answer to a request. */
public record RequestProposed(RequestId request, OrganisationId association, PersonId by) {}
