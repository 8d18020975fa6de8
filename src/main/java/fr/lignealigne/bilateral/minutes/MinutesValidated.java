package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.bilateral.MeetingId;

/** Minutes are frozen: the association agreed, its observations are annexed, or it was silent until the date. */
public record MinutesValidated(
        MinutesId minutes, MeetingId meeting, OrganisationId association, Ending ending, PersonId by) {}
