package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Availabilities;
import fr.lignealigne.bilateral.Availability;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.WorkingDays;
import fr.lignealigne.bilateral.planner.Milestone;
import fr.lignealigne.bilateral.request.Requests;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.timeline.MilestoneDetails;
import fr.lignealigne.timeline.Timeline;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
            WorkingDays workingDays,
            StandingQueries standing,
            Attempts attempts,
            Clock clock) {
        this.requests = requests;
        this.officials = officials;
        this.rooms = rooms;
        this.availabilities = availabilities;
        this.timeline = timeline;
        this.workingDays = workingDays;
        this.standing = standing;
        this.attempts = attempts;
        this.clock = clock;
    }

    Ground of(Viewer viewer, ScenarioDraft draft) {
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
            List<OfficialSummary> receiving = officials.list(viewer);
            List<RoomSummary> open = rooms.list(viewer);
            Map<UUID, Availability> hours = availabilities.free(viewer, period).stream()
                    .collect(Collectors.toMap(one -> one.resource().value(), Function.identity()));
            return new Ground(
                    days,
                    requests.toPlace(viewer),
                    receiving,
                    open,
                    hours,
                    standing.during(period, clock.instant()),
                    standing.loads(clock.instant()),
                    standing.moves(),
                    before(viewer, draft));
        });
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
