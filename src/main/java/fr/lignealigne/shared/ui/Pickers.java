package fr.lignealigne.shared.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Fields for days and hours that speak the reader's language: Monday first, « 23/11/2026 », 24 hours. */
public final class Pickers {

    private Pickers() {}

    public static DatePicker day(String label) {
        DatePicker picker = new DatePicker(label);
        picker.setLocale(Texts.language());
        picker.setI18n(words(Texts.language()));
        return picker;
    }

    public static TimePicker hour(String label) {
        TimePicker picker = new TimePicker(label);
        picker.setLocale(Locale.FRENCH);
        return picker;
    }

    private static DatePicker.DatePickerI18n words(Locale language) {
        return new DatePicker.DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, language))
                .setDateFormats("dd/MM/yyyy", "d/M/yy", "yyyy-MM-dd")
                .setToday(t("picker.today"))
                .setCancel(t("action.cancel"))
                .setBadInputErrorMessage(t("picker.badInput"));
    }

    /** From Sunday on, as the component counts them. */
    private static List<String> days(TextStyle style, Locale language) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, language))
                .toList();
    }
}
