package fr.lignealigne.bilateral.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries for an exchange without a place one relaxation after another, the cheapest first, with everyone else left where they are. */
public final class WaysOut {

    private final Problem problem;
    private final Plan plan;

    public WaysOut(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /** The cheapest that is enough by itself; of equal ones the best place, then the earliest. Empty if none is enough alone. */
    public Optional<WayOut> cheapest(Exchange exchange) {
        Map<Integer, List<Relaxation>> byCost = new TreeMap<>();
        candidates(exchange)
                .forEach(one -> byCost.computeIfAbsent(one.cost(), any -> new ArrayList<>())
                        .add(one));
        for (List<Relaxation> alike : byCost.values()) {
            Optional<Tried> best = alike.stream()
                    .map(one -> tried(exchange, one))
                    .filter(Objects::nonNull)
                    .min(Comparator.comparingInt(Tried::cost)
                            .thenComparing(tried -> tried.way().placing().start()));
            if (best.isPresent()) {
                return best.map(Tried::way);
            }
        }
        return Optional.empty();
    }

    private record Tried(WayOut way, int cost) {}

    private @Nullable Tried tried(Exchange exchange, Relaxation relaxation) {
        Problem changed = relaxation.applied(problem.on(days(relaxation)));
        Exchange relaxed = changed.exchange(exchange.id());
        Beside beside = new Beside(changed, plan.without(exchange.id()));
        Places places = new Places(new Ground(changed));
        return places.of(relaxed).stream()
                .sorted(Comparator.comparingInt(Place::cost).thenComparingLong(place -> place.start))
                .filter(place -> beside.allows(places.placing(relaxed, place)))
                .findFirst()
                .map(place -> new Tried(new WayOut(relaxation, places.placing(relaxed, place)), place.cost()))
                .orElse(null);
    }

    private Set<LocalDate> days(Relaxation relaxation) {
        return switch (relaxation) {
            case Relaxation.Unwished(var _, var halfDay) -> Set.of(halfDay.day());
            case Relaxation.AssociationFree(var _, var halfDay) -> Set.of(halfDay.day());
            case Relaxation.OfficialFree(var _, var halfDay) -> Set.of(halfDay.day());
            case Relaxation.RoomFree(var _, var halfDay) -> Set.of(halfDay.day());
            default -> new TreeSet<>(problem.grid().days());
        };
    }

    private List<Relaxation> candidates(Exchange exchange) {
        List<Relaxation> all = new ArrayList<>();
        Association association = problem.association(exchange);
        if (exchange.mode() == Mode.IN_PERSON) {
            all.add(new Relaxation.ByLink(exchange.id()));
        }
        Company company = exchange.company();
        if (company.number() > company.required().size() && company.number() > 1) {
            all.add(new Relaxation.OneFewer(exchange.id(), null));
        } else if (company.number() > 1) {
            company.required().forEach(one -> all.add(new Relaxation.OneFewer(exchange.id(), problem.official(one))));
        }
        for (HalfDay halfDay : problem.grid().halfDays()) {
            if (exchange.wishes().of(halfDay) == Wish.NO) {
                all.add(new Relaxation.Unwished(exchange.id(), halfDay));
            }
            all.add(new Relaxation.AssociationFree(association, halfDay));
            problem.officials().forEach(one -> all.add(new Relaxation.OfficialFree(one, halfDay)));
            problem.rooms().stream()
                    .filter(room -> exchange.mode() == Mode.IN_PERSON && room.fits(exchange))
                    .forEach(room -> all.add(new Relaxation.RoomFree(room, halfDay)));
        }
        problem.officials().forEach(one -> all.add(new Relaxation.OneMoreADay(one)));
        problem.rooms().stream()
                .filter(room -> !room.has().containsAll(exchange.access()))
                .forEach(room -> all.add(new Relaxation.Equipped(room, missing(exchange, room))));
        problem.officials()
                .forEach(one -> exchange.themes().stream()
                        .filter(theme -> !one.competences().contains(theme))
                        .forEach(theme -> all.add(new Relaxation.SpeaksAlsoOf(one, theme))));
        Stream.of(exchange.notBefore(), exchange.notAfter())
                .filter(Objects::nonNull)
                .forEach(milestone -> all.add(new Relaxation.AcrossMilestone(exchange.id(), milestone)));
        return all;
    }

    private static Set<String> missing(Exchange exchange, Room room) {
        Set<String> missing = new TreeSet<>(exchange.access());
        missing.removeAll(room.has());
        return missing;
    }
}
