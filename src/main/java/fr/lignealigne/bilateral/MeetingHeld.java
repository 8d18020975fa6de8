package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** A meeting was held. */
public record MeetingHeld(MeetingId meeting, OrganisationId association, PersonId by) implements MeetingEvent {}
