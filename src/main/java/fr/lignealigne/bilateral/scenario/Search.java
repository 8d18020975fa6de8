package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.planner.Effort;
import fr.lignealigne.bilateral.planner.Exchange;
import fr.lignealigne.bilateral.planner.Measures;
import fr.lignealigne.bilateral.planner.Placing;
import fr.lignealigne.bilateral.planner.Plan;
import fr.lignealigne.bilateral.planner.Planning;
import fr.lignealigne.bilateral.planner.Problem;
import fr.lignealigne.bilateral.planner.Progress;
import fr.lignealigne.bilateral.planner.Unplaced;
import fr.lignealigne.bilateral.planner.WayOut;
import fr.lignealigne.bilateral.request.MeetingFormat;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestToPlace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for one plan on ground that was read before; needs neither database nor viewer, and may be stopped. */
final class Search {

    private static final long SEED = 20_131_018;
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final ScenarioDraft draft;
    private final Ground ground;
    private final Map<UUID, RequestToPlace> requests;
    private final List<Kept.Row> rows;
    private final List<Kept.Row> before;
    private volatile boolean stopped;
    private volatile @Nullable Planning running;

    /**
     * @param rows of this proposal so far, the pinned ones of which stay
     * @param before those of the proposal of which as few as possible are to be moved; none where meetings may be, which
     *     count then
     */
    Search(ScenarioDraft draft, Ground ground, Collection<Kept.Row> rows, Collection<Kept.Row> before) {
        this.draft = draft;
        this.ground = ground;
        this.requests = ground.requests().stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        this.rows = rows.stream().filter(this::isStillAsked).toList();
        this.before = ground.stood().isEmpty()
                ? before.stream().filter(this::isStillAsked).toList()
                : ground.stood().stream().map(Kept.Stood::row).toList();
    }

    private boolean isStillAsked(Kept.Row row) {
        return requests.containsKey(row.placing().exchange());
    }

    boolean isStopped() {
        return stopped;
    }

    void stop() {
        stopped = true;
        Planning now = running;
        if (now != null) {
            now.stop();
        }
    }

    Kept.Found run(Progress progress) {
        Set<UUID> byLink = new HashSet<>(Kept.byLink(rows));
        byLink.addAll(Kept.byLink(before));
        List<Placing> pins = Kept.pins(rows);
        Plan plan = plan(problem(pins, byLink, Set.of()), Duration.ofSeconds(draft.seconds()), progress);
        // No better place was found for these, nor the one they have kept free: they stay where they are.
        Set<UUID> staying = leftWhoStand(plan);
        Set<UUID> more = Set.copyOf(staying);
        while (!more.isEmpty()) {
            plan = plan(problem(pins, byLink, staying), AGAIN, Progress.UNHEARD);
            Set<UUID> left = leftWhoStand(plan);
            left.removeAll(staying);
            staying.addAll(left);
            more = left;
        }
        Set<UUID> otherWay = leftWhoTakeEither(plan);
        byLink.addAll(otherWay);
        if (!otherWay.isEmpty()) {
            plan = plan(problem(plan.placings().values(), byLink, staying), AGAIN, Progress.UNHEARD);
        }
        List<Placing> all = new ArrayList<>(plan.placings().values());
        ground.stood().stream()
                .filter(one -> staying.contains(one.request()))
                .map(Kept.Stood::placing)
                .forEach(all::add);
        return found(problem(pins, byLink, Set.of()), Plan.of(all), pins);
    }

    private Problem problem(Collection<Placing> pins, Set<UUID> byLink, Set<UUID> staying) {
        return new Mapping(draft, ground, pins, byLink, staying).problem();
    }

    private Set<UUID> leftWhoStand(Plan plan) {
        return ground.stood().stream()
                .map(Kept.Stood::request)
                .filter(id -> !plan.placed().contains(id))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Plan plan(Problem problem, Duration atMost, Progress progress) {
        Planning planning = new Planning(problem, Kept.plan(before), Effort.of(atMost, SEED));
        running = planning;
        if (stopped) {
            planning.stop();
        }
        return planning.run(progress).plan();
    }

    /** No room was left for them: a link asks for none. */
    private Set<UUID> leftWhoTakeEither(Plan plan) {
        return requests.values().stream()
                .filter(one -> one.format() == MeetingFormat.EITHER)
                .map(one -> one.id().value())
                .filter(id -> !plan.placed().contains(id) && ground.stoodFor(id).isEmpty())
                .collect(Collectors.toSet());
    }

    private Kept.Found found(Problem problem, Plan plan, List<Placing> pins) {
        return new Kept.Found(
                plan.placings().values().stream()
                        .map(one -> new Kept.Row(association(one.exchange()), one, pins.contains(one)))
                        .toList(),
                left(Unplaced.in(problem, plan)),
                ground.stood(),
                Measures.of(problem, plan, Kept.plan(before)));
    }

    private OrganisationId association(UUID request) {
        return Objects.requireNonNull(requests.get(request)).association();
    }

    static List<Kept.Left> left(List<Unplaced> all) {
        return all.stream().map(Search::left).toList();
    }

    private static Kept.Left left(Unplaced one) {
        Exchange exchange = one.exchange();
        WayOut way = one.wayOut().orElse(null);
        return new Kept.Left(
                new RequestId(exchange.id()),
                new OrganisationId(exchange.association()),
                Causes.of(one.reason()),
                way == null ? null : Causes.of(way.relaxation()),
                way == null
                        ? null
                        : new Slot(
                                way.placing().span().start(),
                                way.placing().span().end()));
    }
}
