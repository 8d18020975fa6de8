package fr.lignealigne.bilateral.planner;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A problem made ready for looking up: for each side and each length, the starts of the grid that are open to it. */
final class Ground {

    final Problem problem;
    final List<Receiver> receivers;
    private final Openings openings;
    private final List<HalfDay> halfDays;
    private final Map<Duration, BitSet> hours = new HashMap<>();
    private final Map<Key, BitSet> officials = new HashMap<>();
    private final Map<Receiver, BitSet> underCap = new HashMap<>();
    private final Map<Key, BitSet> rooms = new HashMap<>();

    private record Key(int index, Duration length) {}

    Ground(Problem problem) {
        this.problem = problem;
        openings = new Openings(problem.grid());
        halfDays = starts().stream().map(problem.grid()::halfDay).toList();
        List<Receiver> all = new ArrayList<>();
        for (Official official : problem.officials()) {
            all.add(new Receiver(all.size(), official, problem));
        }
        receivers = List.copyOf(all);
    }

    List<Instant> starts() {
        return openings.starts();
    }

    HalfDay halfDay(int start) {
        return halfDays.get(start);
    }

    /** When the association can come, wishes and milestones aside. */
    BitSet association(Exchange exchange, Duration length) {
        Association association = problem.association(exchange);
        List<Span> taken = problem.bookings().stream()
                .filter(booking -> association.id().equals(booking.association()))
                .map(Booking::span)
                .toList();
        return Openings.both(
                hours.computeIfAbsent(length, openings::inHours),
                openings.free(association.free(), taken, Duration.ZERO, length));
    }

    BitSet milestones(Exchange exchange, Duration length) {
        Milestone after = exchange.notBefore();
        Milestone before = exchange.notAfter();
        return openings.between(
                after == null ? Instant.MIN : after.at(), before == null ? Instant.MAX : before.at(), length);
    }

    BitSet wishes(Exchange exchange) {
        return openings.where(halfDay -> exchange.wishes().of(halfDay) != Wish.NO);
    }

    /** When the official is free of what stands, whatever the cap says. */
    private BitSet official(Receiver receiver, Duration length) {
        return officials.computeIfAbsent(
                new Key(receiver.index, length),
                any -> openings.free(
                        receiver.official.free(),
                        receiver.taken,
                        receiver.official.buffer().between(),
                        length));
    }

    /** When all of them are free together, caps aside. */
    BitSet together(Team team, Duration length) {
        BitSet open = (BitSet) official(team.receivers.getFirst(), length).clone();
        team.receivers.forEach(one -> open.and(official(one, length)));
        return open;
    }

    /** When they can receive: free together, and no day filled to its cap by what stands. */
    BitSet team(Team team, Duration length) {
        BitSet open = together(team, length);
        team.receivers.forEach(one ->
                open.and(underCap.computeIfAbsent(one, any -> openings.where(halfDay -> !one.isFull(halfDay.day())))));
        return open;
    }

    BitSet room(int index, Duration length) {
        return rooms.computeIfAbsent(new Key(index, length), any -> {
            Room room = problem.rooms().get(index);
            List<Span> taken = problem.bookings().stream()
                    .filter(booking -> room.id().equals(booking.room()))
                    .map(Booking::span)
                    .toList();
            return openings.free(room.free(), taken, room.buffer().between(), length);
        });
    }

    /** The rooms that fit, by number; the one number -1 for a meeting by link. */
    List<Integer> rooms(Exchange exchange) {
        if (exchange.mode() == Mode.BY_LINK) {
            return List.of(-1);
        }
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < problem.rooms().size(); i++) {
            if (problem.rooms().get(i).fits(exchange)) {
                fitting.add(i);
            }
        }
        return fitting;
    }

    /** Every set of officials that the exchange allows, in the order of the problem. */
    List<Team> teams(Exchange exchange) {
        List<Receiver> required = new ArrayList<>();
        List<Receiver> others = new ArrayList<>();
        for (Receiver one : receivers) {
            (exchange.company().required().contains(one.official.id()) ? required : others).add(one);
        }
        List<Team> teams = new ArrayList<>();
        complete(exchange, required, others, 0, teams);
        return teams;
    }

    private void complete(Exchange exchange, List<Receiver> chosen, List<Receiver> others, int from, List<Team> teams) {
        if (chosen.size() == exchange.company().number()) {
            Team team = new Team(chosen, exchange.themes());
            if (team.speaksOf(exchange.themes())) {
                teams.add(team);
            }
            return;
        }
        for (int i = from; i < others.size(); i++) {
            List<Receiver> more = new ArrayList<>(chosen);
            more.add(others.get(i));
            complete(exchange, more, others, i + 1, teams);
        }
    }

    @Nullable
    UUID roomId(int index) {
        return index < 0 ? null : problem.rooms().get(index).id();
    }

    int roomIndex(@Nullable UUID id) {
        for (int i = 0; i < problem.rooms().size(); i++) {
            if (problem.rooms().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
