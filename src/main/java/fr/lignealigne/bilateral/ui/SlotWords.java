package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.HoursThere;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Slots and weeks as the pages say them: in the hour of Paris, and beside it in that of the association it is about,
 * where that is another. No other class of these pages says a time.
 */
public final class SlotWords {

    private static final char NBSP = '\u00a0';

    private SlotWords() {}

    /** « jeudi 3 décembre, 10 h 30 – 11 h 15 (13 h 30 – 14 h 15 à La Réunion) ». */
    public static String full(Slot slot, FrenchZone zone) {
        return day(slot.start()) + ", " + hours(slot, zone);
    }

    /** « 10 h 30 – 11 h 15 (13 h 30 – 14 h 15 à La Réunion) ». */
    public static String hours(Slot slot, FrenchZone zone) {
        String paris = span(slot.start(), slot.end());
        return HoursThere.beside(paris, HoursThere.of(slot.startsAt(), slot.endsAt(), zone, language()));
    }

    /** « de 10 h 30 à 11 h 15 (13 h 30 – 14 h 15 à La Réunion) ». */
    static String fromTo(Slot slot, FrenchZone zone) {
        return HoursThere.beside(t("bilateral.fromTo", hour(slot.start()), hour(slot.end())), there(slot, zone));
    }

    /** « 13 h 30 – 14 h 15 à La Réunion »; empty where the clocks show what those of Paris do. */
    static String there(Slot slot, FrenchZone zone) {
        return HoursThere.of(slot.startsAt(), slot.endsAt(), zone, language());
    }

    /** « 10 h 30 », or « 10 h 30, 13 h 30 à La Réunion ». */
    public static String start(Slot slot, FrenchZone zone) {
        String paris = hour(slot.start());
        String there = HoursThere.of(slot.startsAt(), zone, language());
        return there.isEmpty() ? paris : paris + ", " + there;
    }

    /** « 3 décembre 2026 à 10 h 30 », with the hour there. */
    public static String moment(Slot slot, FrenchZone zone) {
        return HoursThere.moment(slot.startsAt(), zone, language());
    }

    /** The same with its year, for what lasts. */
    public static String lasting(Slot slot, FrenchZone zone) {
        return HoursThere.beside(since(slot.startsAt()), HoursThere.of(slot.startsAt(), zone, language()));
    }

    /** A full hour of that day: « 14 h », and in the zone of the reader « 17 h ». */
    static String hourOf(LocalDate day, int hour) {
        return hour(day.atTime(hour, 0).atZone(Clocks.PARIS));
    }

    /** The same hour where the reader is: « 17 h à La Réunion »; empty in Paris. */
    static String hourThere(LocalDate day, int hour, FrenchZone zone) {
        return HoursThere.of(day.atTime(hour, 0).atZone(Clocks.PARIS).toInstant(), zone, language());
    }

    /** « 9 h – 12 h 30 », of hours that are the same each week. */
    static String hours(LocalTime from, LocalTime to) {
        ZonedDateTime day = LocalDate.EPOCH.atStartOfDay(Clocks.PARIS);
        return span(day.with(from), day.with(to));
    }

    /** The last day before that moment: « jeudi 3 décembre ». */
    static String lastDayBefore(Instant moment) {
        return day(moment.minusNanos(1).atZone(Clocks.PARIS));
    }

    /** When something was said or sent: « jeudi 3 décembre à 10 h 30 », in the hour of Paris. */
    public static String said(Instant moment) {
        return FrenchDates.moment(moment, language());
    }

    /** The same with its year, for what lasts. */
    public static String since(Instant moment) {
        return FrenchDates.fullMoment(moment, language());
    }

    /** « jeudi 3 décembre ». */
    public static String dayName(LocalDate day) {
        return FrenchDates.dayName(day, language());
    }

    private static String span(ZonedDateTime from, ZonedDateTime to) {
        return hour(from) + NBSP + "– " + hour(to);
    }

    private static String hour(ZonedDateTime at) {
        return FrenchDates.hour(at, language());
    }

    private static String day(ZonedDateTime at) {
        return FrenchDates.dayName(at.toLocalDate(), language());
    }

    /** « Jeudi 3 ». */
    public static String column(LocalDate day) {
        return capitalised(DateTimeFormatter.ofPattern("EEEE", language()).format(day) + " " + day(day));
    }

    /** « Jeudi 3 décembre ». */
    public static String heading(LocalDate day) {
        return capitalised(FrenchDates.dayName(day, language()));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(language()) + words.substring(1);
    }

    /** « Semaine du 30 novembre au 4 décembre ». */
    static String week(Week week) {
        LocalDate friday = week.monday().plusDays(4);
        boolean oneMonth = friday.getMonth() == week.monday().getMonth();
        return t(
                "bilateral.week",
                day(week.monday()) + (oneMonth ? "" : NBSP + month(week.monday())),
                day(friday) + NBSP + month(friday));
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() == 1 ? t("date.first") : String.valueOf(day.getDayOfMonth());
    }

    private static String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM", language()).format(day);
    }
}
