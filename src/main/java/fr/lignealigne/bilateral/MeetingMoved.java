package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** A meeting was proposed anew at another time or place. */
public record MeetingMoved(MeetingId meeting, OrganisationId association, Slot from, Slot to, PersonId by)
        implements MeetingEvent {}
