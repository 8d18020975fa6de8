package fr.lignealigne.bench;

import fr.lignealigne.bilateral.planner.Association;
import fr.lignealigne.bilateral.planner.Checker;
import fr.lignealigne.bilateral.planner.Exchange;
import fr.lignealigne.bilateral.planner.Mode;
import fr.lignealigne.bilateral.planner.Official;
import fr.lignealigne.bilateral.planner.Placing;
import fr.lignealigne.bilateral.planner.Problem;
import fr.lignealigne.bilateral.planner.Room;
import fr.lignealigne.bilateral.planner.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every place an exchange could have alone, tried one by one and kept where the checker has nothing against it; in order of time. */
public final class EveryPlacing {

    private final Problem problem;
    private final Checker checker;

    public EveryPlacing(Problem problem) {
        this.problem = problem;
        checker = new Checker(problem);
    }

    public List<Placing> of(Exchange exchange, Duration... lengths) {
        Association association = problem.association(exchange);
        List<Placing> found = new ArrayList<>();
        for (Instant start : problem.grid().starts()) {
            for (Duration length : new LinkedHashSet<>(List.of(lengths))) {
                if (Span.of(start, length).within(association.free())) {
                    at(exchange, start, length, found);
                }
            }
        }
        return found;
    }

    private void at(Exchange exchange, Instant start, Duration length, List<Placing> found) {
        Span span = Span.of(start, length);
        List<UUID> there = problem.officials().stream()
                .filter(official -> span.within(official.free()))
                .map(Official::id)
                .toList();
        List<@Nullable UUID> rooms = new ArrayList<>();
        if (exchange.mode() == Mode.BY_LINK) {
            rooms.add(null);
        } else {
            problem.rooms().stream()
                    .filter(room -> span.within(room.free()))
                    .map(Room::id)
                    .forEach(rooms::add);
        }
        for (Set<UUID> officials : sets(there, exchange.company().number(), 0)) {
            for (UUID room : rooms) {
                Placing placing = new Placing(exchange.id(), start, length, officials, room);
                if (checker.alone(placing).isEmpty()) {
                    found.add(placing);
                }
            }
        }
    }

    private static List<Set<UUID>> sets(List<UUID> of, int number, int from) {
        if (number == 0) {
            return List.of(Set.of());
        }
        List<Set<UUID>> sets = new ArrayList<>();
        for (int i = from; i < of.size(); i++) {
            for (Set<UUID> rest : sets(of, number - 1, i + 1)) {
                Set<UUID> set = new TreeSet<>(rest);
                set.add(of.get(i));
                sets.add(set);
            }
        }
        return sets;
    }
}
