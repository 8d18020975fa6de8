package fr.lignealigne.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysLeftTest {

    private static Instant paris(String at) {
        return LocalDateTime.parse(at).atZone(Clocks.PARIS).toInstant();
    }

    private static String said(String end, String now) {
        return DaysLeft.say(paris(end), paris(now), Locale.FRENCH).replace('\u00a0', ' ');
    }

    @Test
    void countsTheDaysOfTheCalendarWhateverTheHour() {
        assertThat(said("2026-11-30T12:00", "2026-11-25T18:00")).isEqualTo("encore 5 jours");
        assertThat(said("2026-11-30T12:00", "2026-11-25T08:00")).isEqualTo("encore 5 jours");
        assertThat(said("2026-11-30T12:00", "2026-11-28T23:59")).isEqualTo("encore 2 jours");
    }

    @Test
    void changesAtMidnightInParis() {
        assertThat(said("2026-11-30T18:00", "2026-11-28T23:59:59")).isEqualTo("encore 2 jours");
        assertThat(said("2026-11-30T18:00", "2026-11-29T00:00")).isEqualTo("se termine demain à 18 h");
        assertThat(said("2026-11-30T18:00", "2026-11-29T23:59:59")).isEqualTo("se termine demain à 18 h");
        assertThat(said("2026-11-30T18:30", "2026-11-30T00:00")).isEqualTo("se termine aujourd’hui à 18 h 30");
    }

    @Test
    void countsInParisWhereverTheServerOrTheReaderIs() {
        Instant stillSundayInUtc = Instant.parse("2026-11-29T23:30:00Z");
        assertThat(DaysLeft.until(paris("2026-11-30T18:00"), stillSundayInUtc)).isZero();
        assertThat(DaysLeft.until(stillSundayInUtc, paris("2026-11-29T18:00"))).isEqualTo(1);
    }

    @Test
    void countsADayWhenTheClocksChangeToo() {
        assertThat(said("2026-03-29T18:00", "2026-03-28T18:00")).isEqualTo("se termine demain à 18 h");
        assertThat(DaysLeft.until(paris("2026-03-30T00:30"), paris("2026-03-28T23:30")))
                .isEqualTo(2);
        assertThat(DaysLeft.until(paris("2026-10-26T00:30"), paris("2026-10-24T23:30")))
                .isEqualTo(2);
    }

    @Test
    void countsWholeDaysTheSameWay() {
        LocalDate today = LocalDate.of(2026, 11, 25);
        assertThat(DaysLeft.until(today.plusDays(5), today))
                .isEqualTo(DaysLeft.until(paris("2026-11-30T12:00"), paris("2026-11-25T18:00")));
        assertThat(DaysLeft.say(today.plusDays(5), today, Locale.FRENCH)).isEqualTo("encore 5\u00a0jours");
        assertThat(DaysLeft.say(today.plusDays(1), today, Locale.FRENCH)).isEqualTo("jusqu’à demain");
        assertThat(DaysLeft.say(today, today, Locale.FRENCH)).isEqualTo("dernier jour");
    }

    @Test
    void saysItInEnglishToo() {
        assertThat(DaysLeft.say(paris("2026-11-30T18:00"), paris("2026-11-25T18:00"), Locale.ENGLISH))
                .isEqualTo("5 days left");
        assertThat(DaysLeft.say(paris("2026-11-30T18:00"), paris("2026-11-29T18:00"), Locale.ENGLISH))
                .isEqualTo("ends tomorrow at 18:00");
    }

    @Test
    void whatIsOverHasNoDayLeft() {
        assertThat(DaysLeft.until(paris("2026-11-20T18:00"), paris("2026-11-25T18:00")))
                .isZero();
    }
}
