package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of the minutes of a meeting, as far as this viewer may read it.
 *
 * @param slot of the meeting
 * @param zone where the association is
 * @param version from 1, among those that the viewer may know of
 * @param latest whether no later version was begun that the viewer may know of
 * @param round what to hand back when answering: the text that was put that many times; 0 for who was not there
 * @param putAt null for who was not there
 * @param until the last day on which the association is asked to answer; null for who was not there
 * @param points none while a text that was observed is taken up again, but for the State; of those about a remark only both
 *     sides have all, others those about remarks that they may read
 * @param observed what the association itself wrote on a text that is taken up again; none when the points tell it
 */
public record MinutesDetails(
        MinutesId id,
        MeetingId meeting,
        Slot slot,
        OrganisationId association,
        String associationName,
        FrenchZone zone,
        int version,
        boolean latest,
        MinutesState state,
        int round,
        @Nullable Instant putAt,
        @Nullable LocalDate until,
        @Nullable Ending ending,
        @Nullable Instant validatedAt,
        List<MinutesPoint> points,
        List<Observed> observed,
        List<Attendee> attendees,
        Set<MinutesAct> acts) {

    /** What an association observed of a point, in each round. */
    public record Observed(String title, List<Observation> observations) {}

    public MinutesDetails {
        points = List.copyOf(points);
        observed = List.copyOf(observed);
        attendees = List.copyOf(attendees);
        acts = Set.copyOf(acts);
    }

    /** The same after this viewer said what came of a point. */
    public MinutesDetails with(MinutesPointId point, PointOutcome outcome) {
        return with(
                points.stream()
                        .map(one -> one.id().equals(point) ? one.with(outcome) : one)
                        .toList(),
                attendees);
    }

    /** The same after this viewer said whether somebody was there. */
    public MinutesDetails with(AttendeeId attendee, Presence presence) {
        return with(
                points,
                attendees.stream()
                        .map(one -> one.id().equals(attendee) ? one.with(presence) : one)
                        .toList());
    }

    private MinutesDetails with(List<MinutesPoint> allPoints, List<Attendee> allAttendees) {
        return new MinutesDetails(
                id,
                meeting,
                slot,
                association,
                associationName,
                zone,
                version,
                latest,
                state,
                round,
                putAt,
                until,
                ending,
                validatedAt,
                allPoints,
                observed,
                allAttendees,
                acts);
    }

    /** What to hand back when they are put, taken up again or validated. */
    public MinutesAsRead asRead() {
        return MinutesAsRead.of(id, state, round, points, attendees);
    }

    /** Whether the association saw something otherwise in a text that was put before the one that stands. */
    public boolean wasObservedBefore() {
        return points.stream().anyMatch(point -> !point.earlier().isEmpty());
    }

    public boolean allows(MinutesAct act) {
        return acts.contains(act);
    }
}
