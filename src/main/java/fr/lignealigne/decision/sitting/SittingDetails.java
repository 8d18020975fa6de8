package fr.lignealigne.decision.sitting;

import fr.lignealigne.plan.PlanVersionId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sitting with its agenda.
 *
 * @param plannedMinutes how long it is meant to last
 * @param preparedBy the function of who prepared it
 * @param leader the function of who turns the pages; empty before the opening
 * @param leads whether that is the viewer
 * @param current the place of the point that is before everybody, from 1; 0 before the opening
 * @param points in their order, never empty
 * @param attendees who had it before them while it ran, in the order they came
 */
public record SittingDetails(
        SittingId id,
        PlanVersionId version,
        String title,
        int plannedMinutes,
        SittingState state,
        String preparedBy,
        String leader,
        boolean leads,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        int current,
        List<PointDetails> points,
        List<Attendee> attendees) {

    public SittingDetails {
        points = List.copyOf(points);
        attendees = List.copyOf(attendees);
    }

    /** Somebody who sat, by their function. */
    public record Attendee(String function, String organisationName, Instant since) {}

    /** The point at this place, or else the nearest there is. */
    public PointDetails point(int ordinal) {
        return points.get(Math.clamp(ordinal, 1, points.size()) - 1);
    }

    /** The same point of the agenda, wherever it stands there. */
    public PointDetails point(SittingPointId id) {
        return points.stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What is handed back when the points are put into another order. */
    public List<SittingPointId> order() {
        return points.stream().map(PointDetails::id).toList();
    }

    /** Whether the viewer may put the points into another order: while it runs, who turns the pages may. */
    public boolean mayBeReordered() {
        return state == SittingState.PREPARED || state == SittingState.RUNNING && leads;
    }

    /** The next point in a direction that may change places with this one; neither is treated, or before everybody. */
    public Optional<PointDetails> neighbour(PointDetails point, int step) {
        if (!isWaiting(point)) {
            return Optional.empty();
        }
        return IntStream.iterate(point.ordinal() + step, at -> at >= 1 && at <= points.size(), at -> at + step)
                .mapToObj(this::point)
                .filter(this::isWaiting)
                .findFirst();
    }

    private boolean isWaiting(PointDetails point) {
        return point.state() == PointState.OPEN && point.ordinal() != current;
    }

    public int open() {
        return (int) points.stream()
                .filter(point -> point.state() == PointState.OPEN)
                .count();
    }

    public int settled() {
        return points.size() - open();
    }

    /** What was decided or put off last, which is what is taken back first. */
    public Optional<PointDetails> lastSettled() {
        return points.stream()
                .filter(point -> point.settledAt() != null)
                .max(Comparator.comparing(PointDetails::settledAt));
    }
}
