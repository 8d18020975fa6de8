package fr.lignealigne.bilateral.planner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Things looked up by their id. */
record ById<T extends Object>(Map<UUID, T> all) {

    /** @throws IllegalStateException if two have the same id */
    static <T extends Object> ById<T> of(List<T> all, Function<T, UUID> id) {
        return new ById<>(all.stream().collect(Collectors.toMap(id, Function.identity())));
    }

    boolean knows(@Nullable UUID id) {
        return id != null && all.containsKey(id);
    }

    boolean knowsAll(Collection<UUID> ids) {
        return all.keySet().containsAll(ids);
    }

    T get(UUID id) {
        T one = all.get(id);
        if (one == null) {
            throw new NoSuchElementException(id.toString());
        }
        return one;
    }
}
