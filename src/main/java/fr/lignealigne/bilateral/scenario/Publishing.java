package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.PlanRefused;
import fr.lignealigne.bilateral.Rearranging;
import fr.lignealigne.bilateral.RoomId;
import fr.lignealigne.bilateral.request.PlacingRequests;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestToPlace;
import fr.lignealigne.bilateral.request.Requests;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Makes the meetings of a proposal, all of them or none, and says so to those who are invited. */
@Service
public class Publishing {

    private final ScenarioTable table;
    private final PlacingTable placings;
    private final StoodTable stood;
    private final ScenarioDescriptions descriptions;
    private final ScenarioChecks checks;
    private final BilateralMeetings meetings;
    private final Requests requests;
    private final PlacingRequests placing;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Publishing(
            ScenarioTable table,
            PlacingTable placings,
            StoodTable stood,
            ScenarioDescriptions descriptions,
            ScenarioChecks checks,
            BilateralMeetings meetings,
            Requests requests,
            PlacingRequests placing,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.placings = placings;
        this.stood = stood;
        this.descriptions = descriptions;
        this.checks = checks;
        this.meetings = meetings;
        this.requests = requests;
        this.placing = placing;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What the plan does not say.
     *
     * @param links where each exchange without a room is held, no link twice: whoever keeps one may come in again
     * @param subject of a meeting about these themes
     * @param reason told to whoever is moved; empty where nobody is
     */
    public record Wording(Map<RequestId, String> links, Function<Set<Theme>, String> subject, String reason) {

        public Wording {
            links = Map.copyOf(links);
        }

        private Place placeOf(PlannedExchange exchange) {
            RoomId room = exchange.room();
            return room != null
                    ? new Place.InRoom(room)
                    : new Place.ByVideo(links.getOrDefault(exchange.request(), ""));
        }
    }

    /** One that could not be placed, by the name of its association. */
    public record Refused(String associationName, PlannedExchange exchange, fr.lignealigne.shared.Refusal why) {}

    /** The exchanges to be proposed that are held by link, each of which has to be given one of its own. */
    public static List<PlannedExchange> byVideo(ScenarioDetails scenario) {
        return scenario.proposed().stream().filter(one -> one.room() == null).toList();
    }

    private record Moving(PlannedExchange to, Rearranging.Moved move) {}

    private record Read(
            Kept kept, List<Moving> moves, List<PlannedExchange> proposed, Map<UUID, RequestToPlace> asked) {

        PlannedExchange at(int place) {
            return place < moves.size() ? moves.get(place).to() : proposed.get(place - moves.size());
        }
    }

    /**
     * Proposes all meetings of the plan that was read, and moves those of the calendar that it renews; not to be called inside
     * a transaction.
     *
     * @return those that stand in the way, in which case nothing was done at all; none when it is published
     */
    public List<Refused> publish(Viewer viewer, ScenarioId id, long revision, Wording wording) {
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        Read read = attempts.read(() -> read(viewer, id));
        refuseUnlessStill(read.kept(), revision);
        List<PlacingRequests.Planned> plan =
                read.proposed().stream().map(one -> planned(one, read, wording)).toList();
        refuseALinkTwice(plan);
        List<Refused> against = against(viewer, id, read);
        if (!against.isEmpty()) {
            return against;
        }
        try {
            placing.rearrange(viewer, read.moves().stream().map(Moving::move).toList(), plan, wording.reason(), () -> {
                refuseUnlessStill(table.lock(id).orElseThrow(NotFound::new), revision);
                table.publish(id, clock.instant());
                events.publishEvent(new ScenarioChanged(id));
            });
        } catch (PlanRefused refused) {
            // Two published at the same time: what is in the way are then its own meetings.
            refuseUnlessStill(attempts.read(() -> table.find(id).orElseThrow(NotFound::new)), revision);
            return refused.refused().stream()
                    .map(one -> refused(read.at(one.at()), one))
                    .toList();
        }
        return List.of();
    }

    /** Of what would be sent: what stays where it stands is nobody's news. */
    private List<Refused> against(Viewer viewer, ScenarioId id, Read read) {
        Map<UUID, GroundChange.Kind> against = checks.against(viewer, id);
        return Stream.concat(read.moves().stream().map(Moving::to), read.proposed().stream())
                .filter(one -> against.containsKey(one.request().value()))
                .map(one -> new Refused(
                        one.associationName(),
                        one,
                        new ScenarioRefused(
                                "scenario.against." + against.get(one.request().value()))))
                .toList();
    }

    private Read read(Viewer viewer, ScenarioId id) {
        Map<UUID, Kept.Stood> standing =
                stood.of(id).stream().collect(Collectors.toMap(Kept.Stood::request, Function.identity()));
        List<Moving> moves = new ArrayList<>();
        List<PlannedExchange> proposed = new ArrayList<>();
        for (PlannedExchange one : descriptions.names().planned(placings.of(id))) {
            Kept.Stood there = standing.get(one.request().value());
            if (there == null) {
                proposed.add(one);
            } else if (!there.placing().equals(one.placing())) {
                moves.add(moving(viewer, there, one));
            }
        }
        return new Read(
                table.find(id).orElseThrow(NotFound::new),
                moves,
                proposed,
                requests.toPlace(viewer).stream()
                        .collect(Collectors.toMap(one -> one.id().value(), Function.identity())));
    }

    private Moving moving(Viewer viewer, Kept.Stood there, PlannedExchange to) {
        MeetingDetails meeting = meetings.get(viewer, there.meeting().id());
        RoomId room = to.room();
        String link = Objects.requireNonNullElse(meeting.videoLink(), "");
        return new Moving(
                to,
                new Rearranging.Moved(
                        there.meeting(),
                        new MeetingDraft(
                                meeting.association(),
                                to.officials(),
                                room != null ? new Place.InRoom(room) : new Place.ByVideo(link),
                                to.slot(),
                                meeting.subject())));
    }

    private static void refuseUnlessStill(Kept kept, long revision) {
        Scenarios.unless(kept.state() != ScenarioState.PUBLISHED, "scenario.published");
        Scenarios.unless(kept.state().isOpen(), "scenario.notOpen");
        Scenarios.unless(kept.revision() == revision, "scenario.changedMeanwhile");
    }

    private static void refuseALinkTwice(List<PlacingRequests.Planned> plan) {
        Set<String> links = new HashSet<>();
        for (PlacingRequests.Planned one : plan) {
            if (one.draft().place() instanceof Place.ByVideo link && !links.add(link.key())) {
                throw new Invalid("scenario.links.twice", link.link());
            }
        }
    }

    private static PlacingRequests.Planned planned(PlannedExchange exchange, Read read, Wording wording) {
        RequestToPlace request = read.asked().get(exchange.request().value());
        return new PlacingRequests.Planned(
                exchange.request(),
                new MeetingDraft(
                        exchange.association(),
                        exchange.officials(),
                        wording.placeOf(exchange),
                        exchange.slot(),
                        wording.subject().apply(request == null ? Set.of() : request.themes())));
    }

    private static Refused refused(PlannedExchange exchange, PlanRefused.Refused one) {
        return new Refused(exchange.associationName(), exchange, one.why());
    }
}
