package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** Others come to a meeting for the State; it stays when and where it was. */
public record OfficialsReplaced(MeetingId meeting, OrganisationId association, PersonId by) {}
