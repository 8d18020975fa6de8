package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** The lead of the association declined a meeting; its time is free again. */
public record MeetingDeclined(MeetingId meeting, OrganisationId association, PersonId by) implements MeetingEvent {}
