package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** Whoever asked for an exchange took the request back. */
public record RequestWithdrawn(RequestId request, OrganisationId association, PersonId by) {}
