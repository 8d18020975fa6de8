package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {

    /** Of the examples of RFC 6238, appendix B. */
    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void showsWhatTheRfcShows(long second, String code) {
        assertThat(OneTimeCodes.at(KEY, Instant.ofEpochSecond(second))).isEqualTo(code);
        assertThat(OneTimeCodes.step(KEY, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void knowsTheStepBeforeAndTheStepAfter(int steps, boolean known) {
        Instant now = Instant.parse("2026-11-27T09:00:12Z");
        String code = OneTimeCodes.at(KEY, now.plusSeconds(30L * steps));
        assertThat(OneTimeCodes.step(KEY, code, now).isPresent()).isEqualTo(known);
    }

    @Test
    void readsACodeWithASpaceInItAndNothingElse() {
        Instant now = Instant.ofEpochSecond(59);
        assertThat(OneTimeCodes.step(KEY, " 287 082 ", now)).isPresent();
        for (String typed : new String[] {"", "287", "28708200", "-28708", "²87082", "287082\u0000"}) {
            assertThat(OneTimeCodes.step(KEY, typed, now)).as(typed).isEmpty();
        }
    }

    @Test
    void writesAKeyAsApplicationsReadIt() {
        assertThat(Base32Words.of(KEY)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Base32Words.of(new byte[10])).isEqualTo("AAAAAAAAAAAAAAAA");
        assertThat(Base32Words.inGroups("GEZDGNBVGY")).isEqualTo("GEZD GNBV GY");
        assertThat(OneTimeCodes.freshKey()).hasSize(20).isNotEqualTo(OneTimeCodes.freshKey());
    }
}
