package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.bilateral.MeetingId;

/** An association said what it sees otherwise in minutes. */
public record MinutesObserved(MinutesId minutes, MeetingId meeting, OrganisationId association, PersonId by) {}
