package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** An association said of each offered slot whether it suits. */
public record OfferAnswered(OfferId offer, OrganisationId association, PersonId by) {}
