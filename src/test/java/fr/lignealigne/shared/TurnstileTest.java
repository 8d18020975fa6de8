package fr.lignealigne.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.support.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private static final int MOST = 60;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final SetClock clock = new SetClock(Instant.parse("2026-11-26T10:00:00Z"));
    private final Turnstile turnstile = new Turnstile(clock, MOST, WINDOW);

    @Test
    void onePlaceWaitsAndTheOthersDoNot() {
        assertThat(passes("192.0.2.1", MOST + 5)).isEqualTo(MOST);
        assertThat(turnstile.lets("192.0.2.1")).isFalse();
        assertThat(turnstile.lets("192.0.2.2")).isTrue();
    }

    @Test
    void itPassesAgainAfterTheMinute() {
        passes("192.0.2.1", MOST);
        clock.pass(WINDOW.minusMillis(1));
        assertThat(turnstile.lets("192.0.2.1")).isFalse();
        clock.pass(WINDOW);
        assertThat(turnstile.lets("192.0.2.1")).isTrue();
    }

    @Test
    void aCrowdOfPlacesIsNotRemembered() {
        IntStream.range(0, 20_000).forEach(number -> turnstile.lets("place " + number));
        assertThat(passes("place 19999", 100)).isEqualTo(100);
        assertThat(passes("place 0", 100)).isEqualTo(MOST - 1);
    }

    private long passes(String place, int times) {
        return IntStream.range(0, times).filter(time -> turnstile.lets(place)).count();
    }
}
