package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** The association did not come. */
public record MeetingMissed(MeetingId meeting, OrganisationId association, PersonId by) implements MeetingEvent {}
