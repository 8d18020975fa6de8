package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.support.PortalTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SignInFailuresModuleTest {

    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    JdbcClient jdbc;

    private final String email = UUID.randomUUID() + "@essai.example";

    private SignInFailures at(Duration later) {
        return new SignInFailures(jdbc, Clock.fixed(START.plus(later), ZoneOffset.UTC));
    }

    @Test
    void theWaitDoublesWithEachFailureUpToFifteenMinutesAndNeverLocks() {
        Duration now = Duration.ZERO;
        for (int failure = 0; failure < 5; failure++) {
            assertThat(at(now).mustWait(email, email)).isFalse();
            at(now).note(email, email);
        }
        for (int minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            assertThat(at(now.plusMinutes(minutes).minusSeconds(1)).mustWait(email, email))
                    .isTrue();
            now = now.plusMinutes(minutes);
            assertThat(at(now).mustWait(email, email))
                    .as(minutes + " minutes later")
                    .isFalse();
            at(now).note(email, email);
        }
        assertThat(at(now.plusMinutes(31)).mustWait(email, email))
                .as("after half an hour of quiet")
                .isFalse();
    }

    @Test
    void aSuccessWipesTheSlate() {
        for (int failure = 0; failure < 6; failure++) {
            at(Duration.ZERO).note(email, email);
        }
        at(Duration.ZERO).forget(email);
        assertThat(at(Duration.ZERO).mustWait(email, "elsewhere")).isFalse();
    }
}
