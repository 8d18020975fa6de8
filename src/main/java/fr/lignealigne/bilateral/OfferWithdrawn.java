package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** An offer of slots was taken back. */
public record OfferWithdrawn(OfferId offer, OrganisationId association, PersonId by) implements OfferEvent {}
