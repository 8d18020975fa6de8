package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.PlanRefused;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Makes the meetings of a proposal, all of them or none, and says so to those who are invited. */
@Service
public class Publishing {

    private final ScenarioTable table;
    private final PlacingTable placings;
    private final ScenarioDescriptions descriptions;
    private final Requests requests;
    private final PlacingRequests placing;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Publishing(
            ScenarioTable table,
            PlacingTable placings,
            ScenarioDescriptions descriptions,
            Requests requests,
            PlacingRequests placing,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.placings = placings;
        this.descriptions = descriptions;
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
     */
    public record Wording(Map<RequestId, String> links, Function<Set<Theme>, String> subject) {

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

    /** The exchanges that are held by link, each of which has to be given one of its own. */
    public static List<PlannedExchange> byVideo(ScenarioDetails scenario) {
        return scenario.placed().stream().filter(one -> one.room() == null).toList();
    }

    private record Read(Kept kept, List<PlannedExchange> plan, Map<UUID, RequestToPlace> asked) {}

    /**
     * Proposes all meetings of the plan that was read; not to be called inside a transaction.
     *
     * @return those that stand in the way, in which case nothing was done at all; none when it is published
     */
    public List<Refused> publish(Viewer viewer, ScenarioId id, long revision, Wording wording) {
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        Read read = attempts.read(() -> read(viewer, id));
        refuseUnlessStill(read.kept(), revision);
        List<PlacingRequests.Planned> plan =
                read.plan().stream().map(one -> planned(one, read, wording)).toList();
        refuseALinkTwice(plan);
        try {
            placing.placeAll(viewer, plan, () -> {
                refuseUnlessStill(table.lock(id).orElseThrow(NotFound::new), revision);
                table.publish(id, clock.instant());
                events.publishEvent(new ScenarioChanged(id));
            });
        } catch (PlanRefused refused) {
            // Two published at the same time: what is in the way are then its own meetings.
            refuseUnlessStill(attempts.read(() -> table.find(id).orElseThrow(NotFound::new)), revision);
            return refused.refused().stream()
                    .map(one -> refused(read.plan().get(one.at()), one))
                    .toList();
        }
        return List.of();
    }

    private Read read(Viewer viewer, ScenarioId id) {
        return new Read(
                table.find(id).orElseThrow(NotFound::new),
                descriptions.names().planned(placings.of(id)),
                requests.toPlace(viewer).stream()
                        .collect(Collectors.toMap(one -> one.id().value(), Function.identity())));
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
