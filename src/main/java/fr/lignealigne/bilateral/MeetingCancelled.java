package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** A meeting will not be held; its time is free again. */
public record MeetingCancelled(MeetingId meeting, OrganisationId association, PersonId by) implements MeetingEvent {}
