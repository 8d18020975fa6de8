package fr.lignealigne.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A maximum flow of whole units by augmenting paths (Ford and Fulkerson 1956); nodes are any values. */
final class Flow {

    static final Object SOURCE = "source";
    static final Object SINK = "sink";

    private final Map<Object, Map<Object, Integer>> left = new HashMap<>();

    /** An edge that lets so much through; said twice it is the same edge. */
    void edge(Object from, Object to, int capacity) {
        left.computeIfAbsent(from, any -> new LinkedHashMap<>()).put(to, capacity);
        left.computeIfAbsent(to, any -> new LinkedHashMap<>()).putIfAbsent(from, 0);
    }

    /** The most that goes from source to sink; uses the edges up. */
    int most() {
        int most = 0;
        while (augment(SOURCE, new HashSet<>())) {
            most++;
        }
        return most;
    }

    private boolean augment(Object node, Set<Object> seen) {
        if (node.equals(SINK)) {
            return true;
        }
        seen.add(node);
        for (Map.Entry<Object, Integer> edge : left.getOrDefault(node, Map.of()).entrySet()) {
            Object to = edge.getKey();
            if (edge.getValue() > 0 && !seen.contains(to) && augment(to, seen)) {
                edge.setValue(edge.getValue() - 1);
                left.get(to).merge(node, 1, Integer::sum);
                return true;
            }
        }
        return false;
    }
}
