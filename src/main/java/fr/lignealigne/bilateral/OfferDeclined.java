package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/**
 * None of the slots of an offer suits the association.
 *
 * @param offeredBy whom it answers
 */
public record OfferDeclined(OfferId offer, OrganisationId association, PersonId offeredBy, PersonId by)
        implements OfferEvent {}
