package fr.lignealigne.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Lets one place pass only so often in a window of time, which is the same for all; each node counts for itself. */
public final class Turnstile {

    private static final int MOST_PLACES = 10_000;

    private final Clock clock;
    private final int most;
    private final Duration window;
    private final Map<String, Integer> passed = new HashMap<>();
    private Instant windowEnds;

    /** @param most how often one place passes in a window */
    public Turnstile(Clock clock, int most, Duration window) {
        this.clock = clock;
        this.most = most;
        this.window = window;
        this.windowEnds = clock.instant().plus(window);
    }

    public synchronized boolean lets(String place) {
        Instant now = clock.instant();
        if (!now.isBefore(windowEnds)) {
            passed.clear();
            windowEnds = now.plus(window);
        }
        // So many places at once are a crowd, which is not slowed by counting, nor may it fill the memory.
        return passed.size() >= MOST_PLACES && !passed.containsKey(place)
                || passed.merge(place, 1, Integer::sum) <= most;
    }
}
