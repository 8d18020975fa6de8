package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** The lead of the association accepted a meeting. */
public record MeetingAccepted(MeetingId meeting, OrganisationId association, PersonId by) implements MeetingEvent {}
