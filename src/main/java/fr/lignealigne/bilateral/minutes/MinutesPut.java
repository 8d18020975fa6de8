package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.bilateral.MeetingId;

/** Minutes were put before their association. */
public record MinutesPut(MinutesId minutes, MeetingId meeting, OrganisationId association, PersonId by) {}
