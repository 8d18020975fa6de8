package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** An association chose one of the slots it was offered; the meeting that came of it is accepted already. */
public record OfferChosen(OfferId offer, MeetingId meeting, OrganisationId association, Slot slot, PersonId by)
        implements MeetingEvent, OfferEvent {}
