package fr.lignealigne.timeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.timeline.Dates;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-18, 2026-10-18, 18 octobre",
        "2026-11-12, 2026-11-29, 12 – 29 novembre",
        "2026-12-01, 2026-12-13, 1er – 13 décembre",
        "2026-11-28, 2026-12-03, 28 novembre – 3 décembre",
        "2026-12-28, 2027-01-08, 28 décembre – 8 janvier 2027",
        "2027-01-12, 2027-01-12, 12 janvier 2027"
    })
    void saysDatesInFewWords(LocalDate first, LocalDate last, String words) {
        assertThat(DateWords.say(new Dates(first, last), LocalDate.of(2026, 11, 23), Locale.FRENCH)
                        .replace('\u00a0', ' '))
                .isEqualTo(words);
    }
}
