package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** A meeting was proposed to an association. */
public record MeetingArranged(MeetingId meeting, OrganisationId association, Slot slot, PersonId by)
        implements MeetingEvent {}
