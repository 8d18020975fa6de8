package fr.lignealigne.timeline.ui;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.HoursThere;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Words;
import fr.lignealigne.timeline.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates of several days in few words: « 12 – 29 novembre », « 28 novembre – 3 décembre », with the year when needed. No
 * other class of these pages says a time.
 */
final class DateWords {

    private static final char NBSP = '\u00a0';

    private DateWords() {}

    static String say(Dates dates, LocalDate today, Locale language) {
        LocalDate first = dates.first();
        LocalDate last = dates.last();
        String end = day(last, language) + NBSP + month(last, language) + year(last, today);
        if (first.equals(last)) {
            return end;
        }
        String start = day(first, language);
        if (first.getMonth() != last.getMonth() || first.getYear() != last.getYear()) {
            start += NBSP + month(first, language);
        }
        if (first.getYear() != last.getYear()) {
            start += year(first, today);
        }
        return start + NBSP + "– " + end;
    }

    /** « vendredi 29 novembre à 18 h », with the hour of the reader behind it where that is another. */
    static String moment(Instant at, FrenchZone reader, Locale language) {
        return HoursThere.moment(at, reader, language);
    }

    /** « vendredi 29 novembre ». */
    static String dayName(LocalDate day, Locale language) {
        return FrenchDates.dayName(day, language);
    }

    private static String day(LocalDate day, Locale language) {
        return day.getDayOfMonth() == 1 ? Words.say(language, "date.first") : String.valueOf(day.getDayOfMonth());
    }

    private static String month(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("MMMM", language).format(day);
    }

    private static String year(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? "" : NBSP + String.valueOf(day.getYear());
    }
}
