package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** The lead of the association would come at another time. */
public record OtherTimeProposed(MeetingId meeting, OrganisationId association, PersonId by) implements MeetingEvent {}
