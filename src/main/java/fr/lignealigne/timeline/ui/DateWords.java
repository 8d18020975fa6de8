package fr.lignealigne.timeline.ui;

import fr.lignealigne.shared.Words;
import fr.lignealigne.timeline.Dates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates of several days in few words: « 12 – 29 novembre », « 28 novembre – 3 décembre », with the year when needed. */
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
