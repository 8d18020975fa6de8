package fr.lignealigne.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FrenchDatesTest {

    private static final Instant EVENING = Instant.parse("2026-11-27T17:00:00Z");

    @Test
    void writesHoursAsFrenchPeopleDo() {
        assertThat(FrenchDates.moment(EVENING, Locale.FRENCH)).isEqualTo("vendredi 27\u00a0novembre à 18\u00a0h");
        assertThat(FrenchDates.moment(EVENING.plusSeconds(420), Locale.FRENCH)).endsWith("18\u00a0h\u00a007");
        assertThat(FrenchDates.moment(EVENING, Locale.ENGLISH)).isEqualTo("Friday 27\u00a0November at 18:00");
    }

    @Test
    void saysPremierForTheFirst() {
        assertThat(FrenchDates.date(LocalDate.of(2026, 12, 1), Locale.FRENCH)).isEqualTo("1er\u00a0décembre 2026");
    }

    @Test
    void saysTheDayOnceUnlessMidnightLiesBetween() {
        assertThat(FrenchDates.fullSpan(EVENING, EVENING.plusSeconds(5400), Locale.FRENCH))
                .isEqualTo("Le 27\u00a0novembre 2026, de 18\u00a0h à 19\u00a0h\u00a030");
        assertThat(FrenchDates.fullSpan(EVENING, EVENING.plusSeconds(6 * 3600), Locale.FRENCH))
                .isEqualTo("Du 27\u00a0novembre 2026 à 18\u00a0h au 28\u00a0novembre 2026 à 0\u00a0h");
        assertThat(FrenchDates.fullSpan(EVENING, EVENING.plusSeconds(5400), Locale.ENGLISH))
                .isEqualTo("On 27\u00a0November 2026, from 18:00 to 19:30");
    }
}
