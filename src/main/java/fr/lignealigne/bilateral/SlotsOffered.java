package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import java.time.Instant;

/** Several slots were offered to an association, to choose from until that moment. */
public record SlotsOffered(OfferId offer, OrganisationId association, Instant until, PersonId by)
        implements OfferEvent {}
