package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** A lead declined what the State wished to discuss. */
public record RequestDeclined(RequestId request, OrganisationId association, PersonId by) {}
