package fr.lignealigne.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When digests leave: at eight in Paris, whatever the season. */
class NoticePaceTest {

    @ParameterizedTest
    @CsvSource({
        "AT_ONCE, 2031-01-10T23:00:00Z, 2031-01-10T23:00:00Z",
        "DAILY, 2031-01-10T06:59:59Z, 2031-01-10T07:00:00Z",
        "DAILY, 2031-01-10T07:00:00Z, 2031-01-11T07:00:00Z",
        "DAILY, 2031-03-29T12:00:00Z, 2031-03-30T06:00:00Z",
        "DAILY, 2031-10-25T12:00:00Z, 2031-10-26T07:00:00Z",
        "WEEKLY, 2031-01-10T12:00:00Z, 2031-01-13T07:00:00Z",
        "WEEKLY, 2031-01-13T06:00:00Z, 2031-01-13T07:00:00Z",
        "WEEKLY, 2031-01-13T07:00:00Z, 2031-01-20T07:00:00Z",
        "WEEKLY, 2031-03-28T12:00:00Z, 2031-03-31T06:00:00Z",
        "NEVER, 2031-01-13T07:00:00Z,",
    })
    void leave(NoticePace pace, Instant told, Instant due) {
        assertThat(pace.due(told).orElse(null)).isEqualTo(due);
    }
}
