package fr.lignealigne.bilateral.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Turns a problem and the plan before it into what the solver works on, and its result into a plan. */
final class Turns {

    /** Places of one exchange that the search knows; more are drawn down to so many, which is plenty to choose from. */
    private static final int MOST_PLACES = 3_000;

    private final Problem problem;
    private final Plan before;
    private final long seed;
    private final Ground ground;
    private final Places places;
    private final Clashes clashes;

    Turns(Problem problem, Plan before, long seed) {
        this.problem = problem;
        this.before = before;
        this.seed = seed;
        ground = new Ground(problem);
        places = new Places(ground);
        clashes = new Clashes(problem);
    }

    /** Pins first, then who has a place in the plan before and can keep it. */
    Timetable table() {
        List<Turn> turns = new ArrayList<>();
        for (Exchange exchange : problem.exchanges()) {
            turns.add(turn(turns.size(), exchange));
        }
        Timetable table = new Timetable(turns, ground.receivers, waiting(), clashes);
        turns.stream().filter(turn -> !turn.pinned).forEach(turn -> {
            Placing was = before.placings().get(turn.wanted().id());
            turn.places.stream()
                    .filter(place ->
                            was != null && places.placing(turn.wanted(), place).equals(was))
                    .filter(place -> clashes.inTheWay(turns, turn, place) == Clashes.FREE)
                    .findFirst()
                    .ifPresent(place -> turn.place = place);
        });
        return table;
    }

    FirstPlan first(Timetable table) {
        return new FirstPlan(table.turns, ground.receivers, clashes);
    }

    Plan plan(Timetable table) {
        List<Placing> placings = new ArrayList<>();
        for (Turn turn : table.turns) {
            Exchange exchange = turn.wanted();
            if (exchange.pinned() != null) {
                placings.add(exchange.pinned());
            } else if (turn.place != null) {
                placings.add(places.placing(exchange, turn.place));
            }
        }
        return Plan.of(placings);
    }

    private Turn turn(int index, Exchange exchange) {
        Turn turn = new Turn(index, exchange, List.of());
        Placing pinned = exchange.pinned();
        if (pinned != null) {
            turn.pinned = true;
            turn.place = places.of(exchange, pinned);
            turn.places = turn.place == null ? List.of() : List.of(turn.place);
            return turn;
        }
        turn.places = places.of(exchange, MOST_PLACES, seed + index);
        Placing was = before.placings().get(exchange.id());
        if (was != null) {
            keepKnown(turn, was);
            turn.places.forEach(place -> place.moveCost = moveCost(exchange, was, places.placing(exchange, place)));
        }
        turn.places.sort(Comparator.comparingInt(Place::cost));
        return turn;
    }

    private void keepKnown(Turn turn, Placing was) {
        Exchange exchange = turn.wanted();
        if (turn.places.stream()
                .noneMatch(place -> places.placing(exchange, place).equals(was))) {
            places.visit(exchange, place -> {
                boolean same = places.placing(exchange, place).equals(was);
                if (same) {
                    turn.places.add(place);
                }
                return !same;
            });
        }
    }

    private static int moveCost(Exchange exchange, Placing was, Placing is) {
        if (!was.span().equals(is.span())) {
            return Weight.moved(exchange.movedBefore());
        }
        int cost = was.officials().equals(is.officials()) ? 0 : Weight.OTHER_OFFICIALS;
        return Objects.equals(was.room(), is.room()) ? cost : cost + Weight.OTHER_ROOM;
    }

    private List<Timetable.Waiting> waiting() {
        Set<UUID> waiting = new TreeSet<>();
        problem.exchanges().forEach(exchange -> waiting.add(exchange.association()));
        problem.bookings().forEach(booking -> {
            if (booking.association() != null) {
                waiting.remove(booking.association());
            }
        });
        return waiting.stream().map(Timetable.Waiting::new).toList();
    }
}
