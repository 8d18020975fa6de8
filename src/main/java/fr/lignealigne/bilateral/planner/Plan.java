package fr.lignealigne.bilateral.planner;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A calendar: where the exchanges are placed; those without a place are not in it. It holds nothing and tells nobody. */
public record Plan(Map<UUID, Placing> placings) {

    public static final Plan EMPTY = new Plan(Map.of());

    public Plan {
        placings = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(placings)));
    }

    public static Plan of(List<Placing> placings) {
        Map<UUID, Placing> byExchange = new TreeMap<>();
        placings.forEach(placing -> byExchange.put(placing.exchange(), placing));
        return new Plan(byExchange);
    }

    public Optional<Placing> of(UUID exchange) {
        return Optional.ofNullable(placings.get(exchange));
    }

    public Set<UUID> placed() {
        return placings.keySet();
    }

    public Plan with(Placing placing) {
        Map<UUID, Placing> more = new TreeMap<>(placings);
        more.put(placing.exchange(), placing);
        return new Plan(more);
    }

    public Plan without(UUID exchange) {
        Map<UUID, Placing> fewer = new TreeMap<>(placings);
        fewer.remove(exchange);
        return new Plan(fewer);
    }
}
