package fr.lignealigne.bench;

import fr.lignealigne.bilateral.planner.Buffer;
import fr.lignealigne.bilateral.planner.Exchange;
import fr.lignealigne.bilateral.planner.HalfDay;
import fr.lignealigne.bilateral.planner.Placing;
import fr.lignealigne.bilateral.planner.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A number of exchanges that no plan whatever can pass, by a maximum flow over a loosened form of the hard rules. Each exchange
 * is one unit that goes through a half-day of one official who can receive it, then through that official's day (no more than
 * its cap), then through a day of a room; a half-day or day lets through as many as can follow one another there with their
 * buffers, whoever they are. Every plan is such a flow, so that a plan which reaches the bound places as many as can be placed.
 * The reverse does not hold: a flow need not be a plan, and above what a plan places the bound proves nothing.
 */
public final class FlowBound {

    private static final Object LINK = "by link";

    private final Problem problem;
    private final Map<Exchange, List<Placing>> placings = new LinkedHashMap<>();
    private final Map<Object, List<Taken>> taken = new HashMap<>();

    private final Map<Object, Integer> following = new HashMap<>();

    private record Taken(Instant from, Instant until) {}

    private record Half(UUID whose, HalfDay halfDay) {}

    private record Day(UUID whose, LocalDate day) {}

    private record Cap(UUID official, LocalDate day) {}

    public FlowBound(Problem problem) {
        this.problem = problem;
        EveryPlacing every = new EveryPlacing(problem);
        for (Exchange exchange : problem.exchanges()) {
            Placing pinned = exchange.pinned();
            List<Placing> its = pinned != null
                    ? List.of(pinned)
                    : every.of(exchange, exchange.length().least());
            placings.put(exchange, its);
            its.forEach(this::take);
        }
        taken.values().forEach(list -> list.sort(Comparator.comparing(Taken::until)));
    }

    private void take(Placing placing) {
        HalfDay half = half(placing);
        for (UUID id : placing.officials()) {
            take(new Half(id, half), placing, problem.official(id).buffer());
        }
        UUID room = placing.room();
        if (room != null) {
            take(new Half(room, half), placing, problem.room(room).buffer());
            take(new Day(room, half.day()), placing, problem.room(room).buffer());
        }
    }

    private void take(Object key, Placing placing, Buffer buffer) {
        taken.computeIfAbsent(key, any -> new ArrayList<>())
                .add(new Taken(placing.start(), placing.span().end().plus(buffer.between())));
    }

    public int most() {
        return Math.min(throughOfficials(), throughRooms());
    }

    private int throughOfficials() {
        Flow flow = new Flow();
        for (Exchange exchange : problem.exchanges()) {
            flow.edge(Flow.SOURCE, exchange.id(), 1);
            for (Placing placing : placings.get(exchange)) {
                HalfDay half = half(placing);
                Object room = placing.room() == null ? LINK : new Day(placing.room(), half.day());
                flow.edge(room, Flow.SINK, placing.room() == null ? placings.size() : following(room));
                for (UUID official : placing.officials()) {
                    Half of = new Half(official, half);
                    Day day = new Day(official, half.day());
                    Cap cap = new Cap(official, half.day());
                    flow.edge(exchange.id(), of, 1);
                    flow.edge(of, day, following(of));
                    flow.edge(day, cap, cap(cap));
                    flow.edge(cap, room, placings.size());
                }
            }
        }
        return flow.most();
    }

    private int throughRooms() {
        Flow flow = new Flow();
        for (Exchange exchange : problem.exchanges()) {
            flow.edge(Flow.SOURCE, exchange.id(), 1);
            for (Placing placing : placings.get(exchange)) {
                Object room = placing.room() == null ? LINK : new Half(placing.room(), half(placing));
                flow.edge(exchange.id(), room, 1);
                flow.edge(room, Flow.SINK, placing.room() == null ? placings.size() : following(room));
            }
        }
        return flow.most();
    }

    /** How many can follow one another there: always the one that ends first. */
    private int following(Object key) {
        return following.computeIfAbsent(key, any -> {
            int most = 0;
            Instant last = Instant.MIN;
            for (Taken one : taken.get(key)) {
                if (!one.from().isBefore(last)) {
                    most++;
                    last = one.until();
                }
            }
            return most;
        });
    }

    private int cap(Cap of) {
        long standing = problem.bookings().stream()
                .filter(booking -> booking.officials().contains(of.official()))
                .filter(booking -> problem.grid().day(booking.span().start()).equals(of.day()))
                .count();
        return (int) Math.max(0, problem.official(of.official()).capADay() - standing);
    }

    private HalfDay half(Placing placing) {
        return problem.grid().halfDay(placing.start());
    }
}
