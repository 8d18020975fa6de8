package fr.lignealigne.walls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands on the stage, by its type: what one may ask for. */
final class Things {

    private final Map<Class<?>, List<Object>> byType = new LinkedHashMap<>();

    /** Keeps a thing and gives it back. */
    <T> T keep(T thing) {
        byType.computeIfAbsent(thing.getClass(), type -> new ArrayList<>()).add(thing);
        return thing;
    }

    <T> List<T> of(Class<T> type) {
        return byType.entrySet().stream()
                .filter(entry -> type.isAssignableFrom(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .map(type::cast)
                .toList();
    }
}
