package fr.lignealigne.bilateral.planner;

import java.util.HashMap;
import java.util.Map;

/** The wishes of one exchange by half-day, and what holds for the half-days of which nothing was said. */
public record Wishes(Map<HalfDay, Wish> said, Wish otherwise) {

    /** Nothing said: every half-day will do. */
    public static final Wishes NONE = new Wishes(Map.of(), Wish.YES);

    public Wishes {
        said = Map.copyOf(said);
    }

    public Wish of(HalfDay halfDay) {
        return said.getOrDefault(halfDay, otherwise);
    }

    public Wishes with(HalfDay halfDay, Wish wish) {
        Map<HalfDay, Wish> changed = new HashMap<>(said);
        changed.put(halfDay, wish);
        return new Wishes(changed, otherwise);
    }
}
