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
}
