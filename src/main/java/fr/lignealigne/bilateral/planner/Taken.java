package fr.lignealigne.bilateral.planner;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks at each place of an exchange beside a plan, and counts what alone stands in the way. */
final class Taken implements Places.Visitor {

    private enum By {
        ROOM,
        CAP,
        OFFICIAL,
        ASSOCIATION
    }

    private final Problem problem;
    private final Exchange exchange;
    private final Beside beside;
    private final Places places;
    private final Map<By, SortedSet<HalfDay>> alone = new EnumMap<>(By.class);
    private final SortedSet<HalfDay> all = new TreeSet<>();
    private boolean open;

    Taken(Problem problem, Exchange exchange, Plan plan) {
        this.problem = problem;
        this.exchange = exchange;
        beside = new Beside(problem, plan.without(exchange.id()));
        places = new Places(new Ground(problem));
    }

    @Override
    public boolean visit(Place place) {
        Placing placing = places.placing(exchange, place);
        HalfDay when = problem.grid().halfDay(placing.start());
        Set<By> by = EnumSet.noneOf(By.class);
        for (Violation violation : beside.added(placing)) {
            by.add(by(violation));
        }
        open = by.isEmpty();
        all.add(when);
        if (by.size() == 1) {
            alone.computeIfAbsent(by.iterator().next(), any -> new TreeSet<>()).add(when);
        }
        return !open;
    }

    Optional<Reason> reason(List<Official> officials, List<Room> rooms) {
        if (open) {
            return Optional.empty();
        }
        return Optional.of(alone.keySet().stream()
                .findFirst()
                .map(by -> (Reason)
                        switch (by) {
                            case ROOM -> new Reason.RoomsTaken(rooms, when(by));
                            case CAP -> new Reason.CapReached(officials, when(by));
                            case OFFICIAL -> new Reason.OfficialsTaken(officials, when(by));
                            case ASSOCIATION -> new Reason.AssociationTaken(problem.association(exchange), when(by));
                        })
                .orElseGet(() -> new Reason.AllTaken(officials, rooms, all)));
    }

    private SortedSet<HalfDay> when(By by) {
        return alone.getOrDefault(by, all);
    }

    private static By by(Violation violation) {
        return switch (violation) {
            case Violation.RoomTwice _ -> By.ROOM;
            case Violation.OverCap _ -> By.CAP;
            case Violation.AssociationTwice _ -> By.ASSOCIATION;
            default -> By.OFFICIAL;
        };
    }
}
