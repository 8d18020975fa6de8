package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** A meeting accepted by the association is now sure. */
public record MeetingConfirmed(MeetingId meeting, OrganisationId association, PersonId by) implements MeetingEvent {}
