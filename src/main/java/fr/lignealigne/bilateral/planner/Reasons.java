package fr.lignealigne.bilateral.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds out why an exchange has no place: before any search, or in a plan. */
public final class Reasons {

    private final Problem problem;
    private final Ground ground;

    public Reasons(Problem problem) {
        this.problem = problem;
        ground = new Ground(problem);
    }

    /** What keeps this exchange out of every plan; empty if it could be placed if it were alone. */
    public Optional<Reason.Never> never(Exchange exchange) {
        List<Team> teams = ground.teams(exchange);
        if (teams.isEmpty()) {
            return Optional.of(new Reason.NobodyCompetent(
                    exchange.themes(), exchange.company().number()));
        }
        List<Integer> rooms = ground.rooms(exchange);
        if (rooms.isEmpty()) {
            return Optional.of(new Reason.NoRoomFits(exchange.persons(), exchange.access()));
        }
        Duration least = exchange.length().least();
        BitSet left = ground.association(exchange, least);
        if (left.isEmpty()) {
            return Optional.of(new Reason.AssociationNeverFree(problem.association(exchange)));
        }
        BitSet received =
                any(teams.stream().map(team -> ground.together(team, least)).toList());
        if (received.isEmpty()) {
            return Optional.of(new Reason.OfficialsNeverFree(officials(teams)));
        }
        boolean sameDay = halfDays(left).stream()
                .anyMatch(one ->
                        halfDays(received).stream().anyMatch(other -> one.day().equals(other.day())));
        left.and(received);
        if (left.isEmpty()) {
            return Optional.of(new Reason.NoCommonTime(problem.association(exchange), officials(teams), sameDay));
        }
        left.and(any(teams.stream().map(team -> ground.team(team, least)).toList()));
        if (left.isEmpty()) {
            return Optional.of(new Reason.CapReachedAlready(officials(teams)));
        }
        left.and(ground.milestones(exchange, least));
        if (left.isEmpty()) {
            return Optional.of(new Reason.OutsideMilestones(exchange.notBefore(), exchange.notAfter()));
        }
        SortedSet<HalfDay> common = halfDays(left);
        left.and(ground.wishes(exchange));
        if (left.isEmpty()) {
            return Optional.of(new Reason.OnlyUnwished(common));
        }
        return rooms(exchange, rooms, teams, left);
    }

    private Optional<Reason.Never> rooms(Exchange exchange, List<Integer> rooms, List<Team> teams, BitSet left) {
        if (exchange.mode() == Mode.BY_LINK) {
            return Optional.empty();
        }
        Duration least = exchange.length().least();
        BitSet open = any(rooms.stream().map(room -> ground.room(room, least)).toList());
        return left.intersects(open)
                ? Optional.empty()
                : Optional.of(new Reason.RoomsNeverFree(named(rooms), halfDays(left)));
    }

    /** Why it is not in this plan, to which nothing can be added as it stands; empty if it could be. */
    public Optional<Reason> of(Exchange exchange, Plan plan) {
        Optional<Reason.Never> never = never(exchange);
        if (never.isPresent()) {
            return never.map(reason -> reason);
        }
        Taken taken = new Taken(problem, exchange, plan);
        new Places(ground).visit(exchange, taken);
        return taken.reason(officials(ground.teams(exchange)), named(ground.rooms(exchange)));
    }

    private static BitSet any(List<BitSet> sets) {
        BitSet any = new BitSet();
        sets.forEach(any::or);
        return any;
    }

    private SortedSet<HalfDay> halfDays(BitSet starts) {
        SortedSet<HalfDay> halfDays = new TreeSet<>();
        starts.stream().mapToObj(ground::halfDay).forEach(halfDays::add);
        return halfDays;
    }

    private List<Official> officials(List<Team> teams) {
        return ground.receivers.stream()
                .filter(receiver -> teams.stream().anyMatch(team -> team.has(receiver)))
                .map(receiver -> receiver.official)
                .toList();
    }

    private List<Room> named(List<Integer> rooms) {
        List<Room> named = new ArrayList<>();
        rooms.stream().filter(room -> room >= 0).map(problem.rooms()::get).forEach(named::add);
        return named;
    }
}
