package fr.lignealigne.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How long something stays open, counted in calendar days of Paris, as people count on their fingers: from Wednesday to
 * Monday it is five days, whatever the hour. Every page counts here.
 */
public final class DaysLeft {

    private DaysLeft() {}

    /** Days from now to the day of the end; 0 on that day itself, and when it is over. */
    public static long until(Instant end, Instant now) {
        return until(day(end), day(now));
    }

    /** Days from today to the last day; 0 on that day itself, and when it is over. */
    public static long until(LocalDate last, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(today, last));
    }

    /** « encore 5 jours », « se termine demain à 18 h », « se termine aujourd’hui à 18 h ». */
    public static String say(Instant end, Instant now, Locale language) {
        ZonedDateTime there = end.atZone(Clocks.PARIS);
        return Words.say(language, "date.left", until(end, now), FrenchDates.hour(there, language));
    }

    /** The same for what lasts whole days: « encore 5 jours », « jusqu’à demain », « dernier jour ». */
    public static String say(LocalDate last, LocalDate today, Locale language) {
        return Words.say(language, "date.daysLeft", until(last, today));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Clocks.PARIS);
    }
}
