package fr.lignealigne.bilateral.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A room for meetings in person.
 *
 * @param capacity persons of both sides together
 * @param has access and equipment, in the words exchanges ask for them
 */
public record Room(UUID id, String name, int capacity, Set<String> has, List<Span> free, Buffer buffer) {

    public Room {
        has = Set.copyOf(has);
        free = Span.joined(free);
    }

    public boolean fits(Exchange exchange) {
        return capacity >= exchange.persons() && has.containsAll(exchange.access());
    }

    Room freeAlso(Span more) {
        List<Span> spans = new ArrayList<>(free);
        spans.add(more);
        return new Room(id, name, capacity, has, spans, buffer);
    }

    Room having(Set<String> more) {
        Set<String> all = new TreeSet<>(has);
        all.addAll(more);
        return new Room(id, name, capacity, all, free, buffer);
    }
}
