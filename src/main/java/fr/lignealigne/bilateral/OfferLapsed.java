package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** The date of an offer passed without a choice; its slots are free again. */
public record OfferLapsed(OfferId offer, OrganisationId association, PersonId offeredBy) implements OfferEvent {}
