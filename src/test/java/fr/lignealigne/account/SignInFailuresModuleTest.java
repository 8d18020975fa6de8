package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    @Autowired
    Attempts attempts;

    private final SetClock clock = new SetClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final String address = UUID.randomUUID() + "@essai.example";
    private final String place = "place-" + UUID.randomUUID();
    private final String device = "device-" + UUID.randomUUID();
    private SignInFailures failures;

    @BeforeEach
    void withThisClock() {
        failures = new SignInFailures(jdbc, clock, attempts);
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
    void saysHowManyMinutesAreLeft() {
        fail(7, address, place);
        clock.pass(Duration.ofMinutes(1));
        fail(1, address, place);
        assertThatThrownBy(() -> failures.begin(address, stranger(place)))
                .isInstanceOfSatisfying(
                        HasToWait.class, wait -> assertThat(wait.minutes()).isEqualTo(2));
        clock.pass(Duration.ofSeconds(90));
        assertThatThrownBy(() -> failures.begin(address, stranger(place)))
                .isInstanceOfSatisfying(
                        HasToWait.class, wait -> assertThat(wait.minutes()).isEqualTo(1));
    }

    @Test
    void whatOnePlaceTriesKeepsNobodyElseOut() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            fail(1, address, "one " + place);
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(fail(1, address, place)).as("after a day of it").isEqualTo(1);
    }

    @Test
    void aCrowdOfPlacesIsSlowedTogether() {
        int lookedAt = 0;
        for (int minute = 0; minute < 240; minute++) {
            lookedAt += fail(10, address, "botnet-" + minute);
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(lookedAt).as("in four hours").isLessThan(240);
        clock.pass(Duration.ofMinutes(15));
        assertThat(fail(1, address, place)).as("never for good").isEqualTo(1);
    }

    @Test
    void aKnownDeviceIsNotSlowedByWhatStrangersTry() {
        for (int number = 0; number < 20; number++) {
            fail(10, address, "botnet-" + number);
        }
        fail(20, address, place);
        assertThat(fail(1, address, place)).isZero();
        assertThat(failsOnDevice(5)).isEqualTo(5);
        assertThat(failsOnDevice(1)).as("its own five tries").isZero();
    }

    @Test
    void aSuccessOnADeviceLeavesStrangersTheirSlate() {
        fail(5, address, place);
        failsOnDevice(4);
        failures.succeeded(failures.begin(address, new SignInFailures.Origin(place, device)));
        assertThat(fail(1, address, place)).isZero();
        assertThat(failsOnDevice(5)).isEqualTo(5);
    }

    @Test
    void waitingTriesDoNotLengthenTheWait() {
        fail(5, address, place);
        IntStream.range(0, 50).forEach(second -> {
            clock.pass(Duration.ofSeconds(1));
            assertThat(fail(1, address, place)).isZero();
        });
        clock.pass(Duration.ofSeconds(11));
        assertThat(fail(1, address, place)).isEqualTo(1);
    }

    @Test
    void aSuccessWipesTheSlate() {
        fail(4, address, place);
        failures.succeeded(failures.begin(address, stranger(place)));
        assertThat(fail(5, address, place)).isEqualTo(5);
    }

    @Test
    void onePlaceTriesFortyAccountsInTenMinutesAtMost() {
        int passed = IntStream.range(0, 60)
                .map(number -> fail(1, number + address, place))
                .sum();
        assertThat(passed).isEqualTo(40);
        assertThat(fail(1, "other" + address, "another " + place)).isEqualTo(1);
        clock.pass(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(fail(1, "other" + address, place)).isEqualTo(1);
    }

    @Test
    void aPlaceThatIsSlowedStillLetsItsKnownDevicesIn() {
        IntStream.range(0, 60).forEach(number -> fail(1, number + address, place));
        assertThat(fail(1, address, place)).isZero();
        assertThat(failsOnDevice(1)).isEqualTo(1);
    }

    @Test
    void aMinistryWhereHundredsSignInAtOnceIsNotSlowedThoughManyMistypeFirst() {
        for (int number = 0; number < 300; number++) {
            fail(2, number + address, place);
            failures.succeeded(failures.begin(number + address, stranger(place)));
        }
    }

    @Test
    void manyTriesSentAtOnceCountAsMany() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> attempt = () -> fail(1, address, place);
            int passed = threads.invokeAll(Collections.nCopies(60, attempt)).stream()
                    .mapToInt(Future::resultNow)
                    .sum();
            assertThat(passed).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void countsWhatAnAccountSawInADayWhereverItCameFrom() {
        fail(3, address, place);
        fail(2, address, "another " + place);
        failsOnDevice(1);
        assertThat(failures.lately(address)).isEqualTo(6);
        clock.pass(Duration.ofHours(25));
        assertThat(failures.lately(address)).isZero();
    }

    @Test
    void keepsNoAddressInClear() {
        fail(1, address, place);
        assertThat(jdbc.sql(
                                "select count(*) from sign_in_failure where concat(account, place) like concat('%', ?, '%')")
                        .param(address)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static SignInFailures.Origin stranger(String place) {
        return new SignInFailures.Origin(place, null);
    }

    /** How many of these tries of a stranger were looked at. */
    private int fail(int times, String address, String place) {
        return lookedAt(times, address, stranger(place));
    }

    private int failsOnDevice(int times) {
        return lookedAt(times, address, new SignInFailures.Origin(place, device));
    }

    private int lookedAt(int times, String address, SignInFailures.Origin origin) {
        int lookedAt = 0;
        for (int time = 0; time < times; time++) {
            try {
                failures.begin(address, origin);
                lookedAt++;
            } catch (HasToWait wait) {
                assertThat(wait.minutes()).isBetween(1L, 15L);
            }
        }
        return lookedAt;
    }
}
