package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Availabilities;
import fr.lignealigne.bilateral.Availability;
import fr.lignealigne.bilateral.Gatherings;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.WorkingDays;
import fr.lignealigne.bilateral.planner.Milestone;
import fr.lignealigne.bilateral.request.Half;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestToPlace;
import fr.lignealigne.bilateral.request.Requests;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.timeline.MilestoneDetails;
import fr.lignealigne.timeline.Timeline;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a calendar is made of, through what this viewer may read anyway, all at one moment. */
@Component
class Surveying {

    private final Requests requests;
    private final Officials officials;
    private final Rooms rooms;
    private final Availabilities availabilities;
    private final Timeline timeline;
    private final Gatherings gatherings;
    private final WorkingDays workingDays;
    private final StandingQueries standing;
    private final Attempts attempts;
    private final Clock clock;

    Surveying(
            Requests requests,
            Officials officials,
            Rooms rooms,
            Availabilities availabilities,
            Timeline timeline,
            Gatherings gatherings,
            WorkingDays workingDays,
            StandingQueries standing,
            Attempts attempts,
            Clock clock) {
        this.requests = requests;
        this.officials = officials;
        this.rooms = rooms;
        this.availabilities = availabilities;
        this.timeline = timeline;
        this.gatherings = gatherings;
        this.workingDays = workingDays;
        this.standing = standing;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Of a proposal, with the meetings that it may move. */
    Ground of(Viewer viewer, Kept kept) {
        ScenarioDraft draft = kept.draft();
        ScenarioId renews = kept.renews();
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        return attempts.read(() -> {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
            List<LocalDate> days = draft.first()
                    .datesUntil(draft.last().plusDays(1))
                    .filter(workingDays::include)
                    .filter(day -> day.isAfter(today))
                    .toList();
            if (days.isEmpty()) {
                throw new Invalid("scenario.period.empty");
            }
            Slot period =
                    new Slot(midnight(days.getFirst()), midnight(days.getLast().plusDays(1)));
            List<Kept.Stood> stood = renews == null
                    ? List.of()
                    : standing.of(renews, clock.instant()).stream()
                            .filter(one -> isMovable(one, draft, days))
                            .toList();
            Set<MeetingId> movable =
                    stood.stream().map(one -> one.meeting().id()).collect(Collectors.toSet());
            List<OfficialSummary> receiving = officials.list(viewer);
            List<RoomSummary> open = rooms.list(viewer);
            Map<UUID, Availability> hours = availabilities.free(viewer, period, movable).stream()
                    .collect(Collectors.toMap(one -> one.resource().value(), Function.identity()));
            return new Ground(
                    days,
                    both(viewer, stood),
                    receiving,
                    open,
                    hours,
                    stood,
                    standing.during(period, clock.instant()).stream()
                            .filter(one -> !movable.contains(one.meeting()))
                            .toList(),
                    without(stood, standing.loads(clock.instant())),
                    standing.moves(),
                    gatherings.hours(viewer),
                    before(viewer, draft));
        });
    }

    /** What stands between two moments of the grid, or outside of its days and hours, was put there by hand and stays. */
    private static boolean isMovable(Kept.Stood one, ScenarioDraft draft, List<LocalDate> days) {
        Slot slot = one.row().slot();
        LocalTime from = slot.start().toLocalTime();
        return days.contains(slot.start().toLocalDate())
                && !from.isBefore(Half.MORNING.from())
                && !slot.end().toLocalTime().isAfter(Half.AFTERNOON.to())
                && Duration.between(Half.MORNING.from(), from).toMinutes() % draft.step() == 0;
    }

    private List<RequestToPlace> both(Viewer viewer, List<Kept.Stood> stood) {
        Set<RequestId> placed =
                stood.stream().map(one -> new RequestId(one.request())).collect(Collectors.toSet());
        return Stream.concat(
                        placed.isEmpty() ? Stream.empty() : requests.placed(viewer, placed).stream(),
                        requests.toPlace(viewer).stream())
                .toList();
    }

    /** The planner adds the time of what it places. */
    private static Map<UUID, Duration> without(List<Kept.Stood> stood, Map<UUID, Duration> loads) {
        Map<UUID, Duration> left = new HashMap<>(loads);
        stood.forEach(one -> one.placing()
                .officials()
                .forEach(official -> left.computeIfPresent(
                        official, (any, load) -> load.minus(one.placing().length()))));
        return left;
    }

    private @Nullable Milestone before(Viewer viewer, ScenarioDraft draft) {
        return timeline.list(viewer).stream()
                .filter(one -> one.id().equals(draft.before()))
                .map((MilestoneDetails one) ->
                        new Milestone(one.title(), midnight(one.dates().first())))
                .findFirst()
                .orElse(null);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Clocks.PARIS).toInstant();
    }
}
