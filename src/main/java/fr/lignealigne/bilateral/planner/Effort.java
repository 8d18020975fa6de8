package fr.lignealigne.bilateral.planner;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long to search, and from which seed.
 *
 * @param atMost from the call on, what comes before the search counted; none: as long as the steps last
 * @param steps none: as long as there is time; the same steps and seed give the same plan on every machine, which time does not
 */
public record Effort(@Nullable Duration atMost, @Nullable Long steps, long seed) {

    public Effort {
        if (atMost == null && steps == null) {
            throw new IllegalArgumentException("a search has an end");
        }
    }

    public static Effort of(Duration atMost, long seed) {
        return new Effort(atMost, null, seed);
    }

    public static Effort ofSteps(long steps, long seed) {
        return new Effort(null, steps, seed);
    }
}
