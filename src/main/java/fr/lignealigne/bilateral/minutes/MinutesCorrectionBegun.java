package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.bilateral.MeetingId;

/** Validated minutes are written anew, as another version. */
public record MinutesCorrectionBegun(MinutesId minutes, MeetingId meeting, OrganisationId association, PersonId by) {}
