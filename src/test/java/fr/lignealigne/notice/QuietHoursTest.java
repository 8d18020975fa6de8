package fr.lignealigne.notice;

import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.shared.Clocks;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a mail that is due may leave, on ordinary nights and on those in which the clocks change. */
class QuietHoursTest {

    private static final QuietHours NIGHT = new QuietHours(true, LocalTime.of(21, 0), LocalTime.of(7, 30));
    private static final QuietHours NOON = new QuietHours(true, LocalTime.of(12, 0), LocalTime.of(14, 0));

    private static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(Clocks.PARIS).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2031-01-10T20:59, 2031-01-10T20:59",
        "2031-01-10T21:00, 2031-01-11T07:30",
        "2031-01-10T23:59, 2031-01-11T07:30",
        "2031-01-11T00:00, 2031-01-11T07:30",
        "2031-01-11T07:29, 2031-01-11T07:30",
        "2031-01-11T07:30, 2031-01-11T07:30",
        "2031-12-31T22:00, 2032-01-01T07:30",
    })
    void holdOverMidnight(String due, String leaves) {
        assertThat(NIGHT.next(paris(due))).isEqualTo(paris(leaves));
    }

    @ParameterizedTest
    @CsvSource({
        "2031-01-10T11:59, 2031-01-10T11:59",
        "2031-01-10T12:00, 2031-01-10T14:00",
        "2031-01-10T14:00, 2031-01-10T14:00"
    })
    void holdWithinADay(String due, String leaves) {
        assertThat(NOON.next(paris(due))).isEqualTo(paris(leaves));
    }

    @Test
    void holdTheHourOfParisInTheNightsInWhichTheClocksChange() {
        assertThat(NIGHT.next(Instant.parse("2031-03-29T22:00:00Z"))).isEqualTo(Instant.parse("2031-03-30T05:30:00Z"));
        assertThat(NIGHT.next(Instant.parse("2031-10-25T21:00:00Z"))).isEqualTo(Instant.parse("2031-10-26T06:30:00Z"));
    }

    @Test
    void endAlsoAtAnHourThatThereIsNotOrTwice() {
        QuietHours untilHalfPastTwo = new QuietHours(true, LocalTime.of(22, 0), LocalTime.of(2, 30));
        Instant inSpring = untilHalfPastTwo.next(Instant.parse("2031-03-29T23:00:00Z"));
        assertThat(inSpring).isEqualTo(Instant.parse("2031-03-30T01:30:00Z"));
        assertThat(untilHalfPastTwo.next(inSpring)).isEqualTo(inSpring);
        assertThat(untilHalfPastTwo.next(Instant.parse("2031-10-25T22:00:00Z")))
                .isEqualTo(Instant.parse("2031-10-26T00:30:00Z"));
        assertThat(untilHalfPastTwo.next(Instant.parse("2031-10-26T01:10:00Z")))
                .isEqualTo(Instant.parse("2031-10-26T01:30:00Z"));
    }

    @Test
    void neverHoldWhatComesWhileTheyAreOffOrAreNone() {
        Instant late = paris("2031-01-10T23:00");
        assertThat(new QuietHours(false, NIGHT.from(), NIGHT.until()).next(late))
                .isEqualTo(late);
        QuietHours none = new QuietHours(true, LocalTime.NOON, LocalTime.NOON);
        assertThat(none.next(late)).isEqualTo(late);
        assertRefused("notice.quiet.equal", none::check);
        new QuietHours(false, LocalTime.NOON, LocalTime.NOON).check();
    }
}
