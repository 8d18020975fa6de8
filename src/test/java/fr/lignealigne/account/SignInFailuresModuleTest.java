package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SignInFailuresModuleTest {

    @Autowired
    JdbcClient jdbc;

    private final SetClock clock = new SetClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final String address = UUID.randomUUID() + "@essai.example";
    private final String place = "place-" + UUID.randomUUID();
    private SignInFailures failures;

    @BeforeEach
    void withThisClock() {
        failures = new SignInFailures(jdbc, clock);
        fail(3, "noise-" + UUID.randomUUID(), "elsewhere-" + UUID.randomUUID());
    }

    @Test
    void letsFiveTriesPassAndMakesTheSixthWaitAMinute() {
        assertThat(fail(5, address, place)).isEqualTo(5);
        assertThat(fail(1, address, place)).isZero();
        clock.pass(Duration.ofSeconds(59));
        assertThat(fail(1, address, place)).isZero();
        clock.pass(Duration.ofSeconds(2));
        assertThat(fail(1, address, place)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 1", "6, 2", "7, 4", "8, 8", "9, 15", "40, 15", "5000, 15"})
    void doublesTheDelayUpToAQuarterOfAnHour(int failures, int minutes) {
        assertThat(SignInFailures.delayAfter(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void theWaitGrowsUntilHalfAnHourOfQuiet() {
        assertThat(fail(5, address, place)).isEqualTo(5);
        for (int minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            clock.pass(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(fail(1, address, place)).isZero();
            clock.pass(Duration.ofSeconds(1));
            assertThat(fail(1, address, place)).isEqualTo(1);
        }
        clock.pass(Duration.ofMinutes(31));
        assertThat(fail(6, address, place)).as("five tries again").isEqualTo(5);
    }

    @Test
    void neverShutsAnAddressForGood() {
        for (int minute = 0; minute < 240; minute++) {
            fail(10, address, "botnet-" + minute);
            clock.pass(Duration.ofMinutes(1));
        }
        clock.pass(Duration.ofMinutes(15));
        assertThat(failures.begin(address, place)).isPresent();
    }

    @Test
    void waitingTriesDoNotLengthenTheWait() {
        fail(5, address, place);
        IntStream.range(0, 50).forEach(second -> {
            clock.pass(Duration.ofSeconds(1));
            assertThat(fail(1, address, place)).isZero();
        });
        clock.pass(Duration.ofSeconds(11));
        assertThat(failures.begin(address, place)).isPresent();
    }

    @Test
    void aSuccessWipesTheSlate() {
        fail(4, address, place);
        Optional<SignInFailures.Attempt> right = failures.begin(address, place);
        failures.succeeded(right.orElseThrow());
        assertThat(fail(5, address, place)).isEqualTo(5);
    }

    @Test
    void onePlaceFailsTwentyTimesAMinuteAtMostWhateverTheAddresses() {
        int passed = IntStream.range(0, 30)
                .map(number -> fail(1, number + address, place))
                .sum();
        assertThat(passed).isEqualTo(20);
        assertThat(failures.begin("other" + address, "another " + place)).isPresent();
        clock.pass(Duration.ofSeconds(61));
        assertThat(failures.begin("other" + address, place)).isPresent();
    }

    @Test
    void anOfficeWhereManySignInAtOnceIsNotSlowed() {
        for (int number = 0; number < 60; number++) {
            failures.succeeded(failures.begin(number + address, place).orElseThrow());
        }
    }

    @Test
    void manyTriesSentAtOnceCountAsMany() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> attempt =
                    () -> failures.begin(address, UUID.randomUUID().toString()).isPresent();
            long passed = threads.invokeAll(java.util.Collections.nCopies(60, attempt)).stream()
                    .filter(result -> result.resultNow())
                    .count();
            assertThat(passed).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void keepsNoAddressInClear() {
        fail(1, address, place);
        assertThat(jdbc.sql("select count(*) from sign_in_failure where subject like concat('%', ?, '%')")
                        .param(address)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** How many of these tries were looked at. */
    private int fail(int times, String address, String place) {
        return (int) IntStream.range(0, times)
                .filter(time -> failures.begin(address, place).isPresent())
                .count();
    }
}
