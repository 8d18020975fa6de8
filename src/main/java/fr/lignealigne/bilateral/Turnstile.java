package fr.lignealigne.bilateral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Lets one place pass only so often in a minute; calendar programs ask a few times an hour. */
final class Turnstile {

    static final Duration WINDOW = Duration.ofMinutes(1);
    static final int MOST = 60;

    private static final int MOST_PLACES = 10_000;

    private final Clock clock;
    private final Map<String, Integer> passed = new HashMap<>();
    private Instant windowEnds;

    Turnstile(Clock clock) {
        this.clock = clock;
        this.windowEnds = clock.instant().plus(WINDOW);
    }

    synchronized boolean lets(String place) {
        Instant now = clock.instant();
        if (!now.isBefore(windowEnds)) {
            passed.clear();
            windowEnds = now.plus(WINDOW);
        }
        // So many places at once are a crowd, which is not slowed by counting, nor may it fill the memory.
        return passed.size() >= MOST_PLACES && !passed.containsKey(place)
                || passed.merge(place, 1, Integer::sum) <= MOST;
    }
}
