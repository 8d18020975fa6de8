package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;

/**
 * The meeting made of a request will not be, or was not, or none of the slots on offer was chosen: it is to be placed again.
 *
 * @param arranger which organisation had arranged that meeting, or offered these slots
 */
public record RequestReopened(RequestId request, OrganisationId association, OrganisationId arranger) {}
