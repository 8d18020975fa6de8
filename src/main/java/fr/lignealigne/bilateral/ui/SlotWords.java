package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.shared.FrenchDates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Slots and weeks as the page says them, in the hour of Paris. */
final class SlotWords {

    private static final char NBSP = '\u00a0';

    private SlotWords() {}

    /** « jeudi 3 décembre, 10 h 30 – 11 h 15 ». */
    static String full(Slot slot) {
        return FrenchDates.dayName(slot.start().toLocalDate(), language()) + ", " + hours(slot);
    }

    /** « 10 h 30 – 11 h 15 ». */
    static String hours(Slot slot) {
        return FrenchDates.hour(slot.start(), language()) + NBSP + "– " + FrenchDates.hour(slot.end(), language());
    }

    static String start(Slot slot) {
        return FrenchDates.hour(slot.start(), language());
    }

    /** « Jeudi 3 ». */
    static String column(LocalDate day) {
        return capitalised(DateTimeFormatter.ofPattern("EEEE", language()).format(day) + " " + day(day));
    }

    /** « Jeudi 3 décembre ». */
    static String heading(LocalDate day) {
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
