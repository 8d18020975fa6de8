package fr.lignealigne.bilateral.planner;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** All places of one exchange: each open start, with each set of officials, in each room, in the length asked and in the least. */
final class Places {

    private final Ground ground;

    Places(Ground ground) {
        this.ground = ground;
    }

    interface Visitor {

        /** @return whether to go on */
        boolean visit(Place place);
    }

    List<Place> of(Exchange exchange) {
        List<Place> all = new ArrayList<>();
        visit(exchange, all::add);
        return all;
    }

    /** No more than so many of them, drawn evenly; the same ones for the same seed. */
    List<Place> of(Exchange exchange, int most, long seed) {
        long total = count(exchange);
        if (total <= most) {
            return of(exchange);
        }
        SplittableRandom random = new SplittableRandom(seed);
        List<Place> drawn = new ArrayList<>();
        visit(exchange, place -> {
            if (random.nextLong(total) < most) {
                drawn.add(place);
            }
            return true;
        });
        return drawn;
    }

    private long count(Exchange exchange) {
        long count = 0;
        for (Duration length : lengths(exchange)) {
            BitSet side = side(exchange, length);
            for (Team team : ground.teams(exchange)) {
                BitSet both = Openings.both(side, ground.team(team, length));
                for (int room : ground.rooms(exchange)) {
                    count += room < 0
                            ? both.cardinality()
                            : Openings.both(both, ground.room(room, length)).cardinality();
                }
            }
        }
        return count;
    }

    /** Goes through them, those of the full length first, then by team, room and time. */
    void visit(Exchange exchange, Visitor visitor) {
        Length wanted = ground.problem.length(exchange);
        for (Duration length : lengths(exchange)) {
            BitSet side = side(exchange, length);
            int cost = Weight.shorter(wanted.asked().minus(length).toMinutes());
            for (Team team : ground.teams(exchange)) {
                BitSet both = Openings.both(side, ground.team(team, length));
                for (int room : ground.rooms(exchange)) {
                    BitSet open = room < 0 ? both : Openings.both(both, ground.room(room, length));
                    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
                        if (!visitor.visit(place(exchange, i, length, team, room, cost))) {
                            return;
                        }
                    }
                }
            }
        }
    }

    private BitSet side(Exchange exchange, Duration length) {
        BitSet side = ground.association(exchange, length);
        side.and(ground.milestones(exchange, length));
        side.and(ground.wishes(exchange));
        return side;
    }

    private Set<Duration> lengths(Exchange exchange) {
        Length length = ground.problem.length(exchange);
        return new LinkedHashSet<>(List.of(length.asked(), length.least()));
    }

    private Place place(Exchange exchange, int start, Duration length, Team team, int room, int cost) {
        return at(exchange, ground.starts().get(start), ground.halfDay(start), length, team, room, cost);
    }

    private Place at(Exchange exchange, Instant start, HalfDay half, Duration length, Team team, int room, int cost) {
        long day = half.day().toEpochDay();
        long from = start.getEpochSecond();
        return new Place(
                from,
                from + length.toSeconds(),
                day,
                2 * day + half.part().ordinal(),
                team,
                room,
                exchange.wishes().of(half),
                cost);
    }

    /** Where a plan has it, whatever the rules say of that; null if somebody or a room is no longer known. */
    @Nullable
    Place of(Exchange exchange, Placing placing) {
        List<Receiver> receivers = ground.receivers.stream()
                .filter(one -> placing.officials().contains(one.official.id()))
                .toList();
        int room = ground.roomIndex(placing.room());
        if (receivers.size() != placing.officials().size() || placing.room() != null && room < 0) {
            return null;
        }
        Duration wanted = ground.problem.length(exchange).asked();
        return at(
                exchange,
                placing.start(),
                ground.problem.grid().halfDay(placing.start()),
                placing.length(),
                new Team(receivers, exchange.themes()),
                room,
                Weight.shorter(wanted.minus(placing.length()).toMinutes()));
    }

    /** As a line of a plan. */
    Placing placing(Exchange exchange, Place place) {
        return new Placing(
                exchange.id(),
                place.startsAt(),
                Duration.ofSeconds(place.end - place.start),
                place.team.ids(),
                ground.roomId(place.room));
    }
}
