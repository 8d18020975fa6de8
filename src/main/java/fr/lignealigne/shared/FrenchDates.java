package fr.lignealigne.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and hours as people write them: « vendredi 29 novembre à 18 h », « 10 h 42 ». */
public final class FrenchDates {

    private FrenchDates() {}

    /** « 29 novembre 2026 », « 1er décembre 2026 »; in English « 29 November 2026 ». */
    public static String date(LocalDate day, Locale language) {
        return Words.say(
                language,
                "date.day",
                dayOfMonth(day, language),
                pattern("MMMM yyyy", language).format(day));
    }

    /** « vendredi 29 novembre ». */
    public static String dayName(LocalDate day, Locale language) {
        String ofMonth = Words.say(
                language,
                "date.day",
                dayOfMonth(day, language),
                pattern("MMMM", language).format(day));
        return pattern("EEEE", language).format(day) + " " + ofMonth;
    }

    /** « 10 h 42 », « 18 h »; in English « 10:42 ». */
    public static String hour(ZonedDateTime at, Locale language) {
        String hour =
                pattern(Words.say(language, "date.hour.pattern"), language).format(at);
        return at.getMinute() == 0
                ? Words.say(language, "date.hour", hour)
                : Words.say(
                        language,
                        "date.hourMinute",
                        hour,
                        pattern("mm", language).format(at));
    }

    /** « vendredi 29 novembre à 18 h », in the hour of Paris. */
    public static String moment(Instant at, Locale language) {
        return moment(at, Clocks.PARIS, language);
    }

    /** « vendredi 29 novembre à 18 h », in the hour of that zone. */
    public static String moment(Instant at, ZoneId zone, Locale language) {
        ZonedDateTime there = at.atZone(zone);
        return Words.say(language, "date.moment", dayName(there.toLocalDate(), language), hour(there, language));
    }

    /** « 29 novembre 2026 à 18 h », for documents that outlive the year. */
    public static String fullMoment(Instant at, Locale language) {
        ZonedDateTime there = at.atZone(Clocks.PARIS);
        return Words.say(language, "date.moment", date(there.toLocalDate(), language), hour(there, language));
    }

    /** « Le 29 novembre 2026, de 18 h à 19 h », or « Du … au … » over midnight of Paris; begins a sentence. */
    public static String fullSpan(Instant from, Instant until, Locale language) {
        ZonedDateTime begins = from.atZone(Clocks.PARIS);
        ZonedDateTime ends = until.atZone(Clocks.PARIS);
        LocalDate day = begins.toLocalDate();
        return ends.toLocalDate().equals(day)
                ? Words.say(
                        language, "date.spanOneDay", date(day, language), hour(begins, language), hour(ends, language))
                : Words.say(language, "date.span", fullMoment(from, language), fullMoment(until, language));
    }

    private static String dayOfMonth(LocalDate day, Locale language) {
        return day.getDayOfMonth() == 1 ? Words.say(language, "date.first") : String.valueOf(day.getDayOfMonth());
    }

    private static DateTimeFormatter pattern(String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language);
    }
}
