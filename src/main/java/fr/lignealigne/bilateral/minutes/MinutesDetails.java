package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of the minutes of a meeting, as far as this viewer may read it.
 *
 * @param version from 1
 * @param latest whether no later version was begun that the viewer may know of
 * @param round what to hand back when answering: the text that was put that many times
 * @param until the last day on which the association is asked to answer
 * @param points none while a text that was observed is taken up again, but for the State
 */
public record MinutesDetails(
        MinutesId id,
        MeetingId meeting,
        Instant heldAt,
        OrganisationId association,
        String associationName,
        int version,
        boolean latest,
        MinutesState state,
        int round,
        @Nullable Instant putAt,
        @Nullable LocalDate until,
        @Nullable Ending ending,
        @Nullable Instant validatedAt,
        List<MinutesPoint> points,
        List<Attendee> attendees,
        Set<MinutesAct> acts) {

    public MinutesDetails {
        points = List.copyOf(points);
        attendees = List.copyOf(attendees);
        acts = Set.copyOf(acts);
    }

    public boolean allows(MinutesAct act) {
        return acts.contains(act);
    }
}
