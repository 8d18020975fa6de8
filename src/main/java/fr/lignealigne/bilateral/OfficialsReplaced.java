package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import java.util.Set;

/**
 * Others come to a meeting for the State; it stays when and where it was.
 *
 * @param before those who were expected so far
 */
public record OfficialsReplaced(MeetingId meeting, OrganisationId association, Set<OfficialId> before, PersonId by)
        implements MeetingEvent {

    public OfficialsReplaced {
        before = Set.copyOf(before);
    }
}
