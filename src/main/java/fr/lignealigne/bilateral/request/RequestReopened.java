package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/**
 * The meeting made of a request will not be, or was not: it is to be placed again.
 *
 * @param arranger which organisation had arranged that meeting
 */
public record RequestReopened(RequestId request, OrganisationId association, OrganisationId arranger, PersonId by) {}
