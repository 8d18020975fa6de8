package fr.lignealigne.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTimeTest {

    private static final String KEY = "une-cle-de-trente-deux-signes-au-moins";

    private static KeepingSettings settings(Map<String, Period> after) {
        return new KeepingSettings("", "", "", "", after);
    }

    /** In Paris: on 2026-10-25 the clock goes back at 3 h, on 2027-03-28 forward at 2 h. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-27T12:00:00Z, 2026-11-28T02:40:00Z",
        "2026-11-28T02:39:59Z, 2026-11-28T02:40:00Z",
        "2026-11-28T02:40:00Z, 2026-11-29T02:40:00Z",
        "2026-10-25T00:30:00Z, 2026-10-25T02:40:00Z",
        "2026-10-24T12:00:00Z, 2026-10-25T02:40:00Z",
        "2027-03-27T23:30:00Z, 2027-03-28T01:40:00Z",
        "2027-03-28T01:40:00Z, 2027-03-29T01:40:00Z"
    })
    void theRoundIsOnceANightAlsoWhenTheClockChanges(Instant now, Instant next) {
        assertThat(RetentionTurn.nextAfter(now)).isEqualTo(next);
    }

    @Test
    void monthsAreCountedAsParisCountsThem() {
        Instant afterTheChange = Instant.parse("2026-11-15T09:00:00Z");
        assertThat(settings(Map.of()).kept(Keep.RESETS, afterTheChange)).isEqualTo("2026-10-15T08:00:00Z");
        assertThat(settings(Map.of()).kept(Keep.DEVICES, afterTheChange)).isEqualTo(afterTheChange);
    }

    @Test
    void theTimeIsASetting() {
        KeepingSettings settings = settings(Map.of("shut-out", Period.ofDays(10)));
        assertThat(settings.after(Keep.SHUT_OUT)).contains(Period.ofDays(10));
        assertThat(settings.after(Keep.MAILS)).contains(Period.ofMonths(3));
        assertThat(settings.after(Keep.PROOF)).isEmpty();
    }

    @Test
    void aLineOfTheListHoldsOnlyAsItWasSigned() {
        ErasedLine line = new ErasedLine(UUID.randomUUID(), Instant.parse("2026-11-27T10:00:00.123456Z"));
        String written = line.written(KEY);
        assertThat(ErasedLine.read(written, KEY)).contains(line);
        assertThat(ErasedLine.read(written, KEY + "2")).isEmpty();
        assertThat(ErasedLine.read(written.substring(0, written.length() - 2), KEY))
                .isEmpty();
        assertThat(ErasedLine.read(
                        written.replace(
                                line.person().toString(), UUID.randomUUID().toString()),
                        KEY))
                .as("somebody else")
                .isEmpty();
        assertThat(ErasedLine.read(line.person() + " " + line.at(), KEY)).isEmpty();
        assertThat(ErasedLine.read("a b zz", KEY)).isEmpty();
    }
}
