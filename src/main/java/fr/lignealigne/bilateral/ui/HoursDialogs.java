package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.lignealigne.bilateral.HoursRule;
import fr.lignealigne.bilateral.MeansSettings;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Pickers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Asks for hours of the week, hours of one day, an absence, or settings. */
final class HoursDialogs {

    private HoursDialogs() {}

    static void weekly(Consumer<List<HoursRule>> then) {
        CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(t("bilateral.hours.days"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(MeansWords::weekday);
        days.setId("days");
        TimePicker from = hour("bilateral.hours.from", LocalTime.of(9, 0));
        TimePicker to = hour("bilateral.hours.to", LocalTime.of(12, 0));
        DatePicker since = Pickers.day(t("bilateral.hours.first.optional"));
        DatePicker until = Pickers.day(t("bilateral.hours.last.optional"));
        new ActDialog(
                        t("bilateral.hours.add.weekly"),
                        t("bilateral.hours.add"),
                        () -> {
                            Set<DayOfWeek> chosen = days.getValue();
                            if (chosen.isEmpty() || from.isEmpty() || to.isEmpty()) {
                                throw new Invalid("bilateral.hours.missing");
                            }
                            then.accept(chosen.stream()
                                    .sorted()
                                    .<HoursRule>map(day -> new HoursRule.Weekly(
                                            day, from.getValue(), to.getValue(), since.getValue(), until.getValue()))
                                    .toList());
                        },
                        days,
                        beside(from, to),
                        beside(since, until))
                .open();
    }

    static void onDay(Consumer<List<HoursRule>> then) {
        DatePicker day = Pickers.day(t("bilateral.day"));
        TimePicker from = hour("bilateral.hours.from", LocalTime.of(9, 0));
        TimePicker to = hour("bilateral.hours.to", LocalTime.of(12, 0));
        new ActDialog(
                        t("bilateral.hours.add.onDay"),
                        t("bilateral.hours.add"),
                        () -> {
                            if (day.isEmpty() || from.isEmpty() || to.isEmpty()) {
                                throw new Invalid("bilateral.hours.missing");
                            }
                            then.accept(List.of(new HoursRule.OnDay(day.getValue(), from.getValue(), to.getValue())));
                        },
                        day,
                        beside(from, to))
                .open();
    }

    /** @param name under which the note is kept while it is typed */
    static void absence(String name, Consumer<List<HoursRule>> then) {
        DatePicker first = Pickers.day(t("bilateral.hours.first"));
        DatePicker last = Pickers.day(t("bilateral.hours.last"));
        TextArea note = new TextArea(t("bilateral.hours.why"));
        note.setMaxLength(300);
        note.setHelperText(t("bilateral.hours.why.help"));
        note.setId("note");
        Kept kept = Kept.on(note, name);
        new ActDialog(
                        t("bilateral.hours.add.absence"),
                        t("bilateral.hours.add"),
                        () -> {
                            if (first.isEmpty()) {
                                throw new Invalid("bilateral.hours.missing");
                            }
                            then.accept(List.of(new HoursRule.Absent(
                                    first.getValue(),
                                    last.isEmpty() ? first.getValue() : last.getValue(),
                                    note.getValue())));
                            kept.done();
                        },
                        beside(first, last),
                        note)
                .open();
    }

    static void settings(MeansSettings now, Consumer<MeansSettings> then) {
        IntegerField most = number("bilateral.settings.most.label", 20, 1);
        IntegerField before = number("bilateral.settings.before.label", 240, 5);
        IntegerField after = number("bilateral.settings.after.label", 240, 5);
        most.setValue(now.mostADay() == 0 ? null : now.mostADay());
        most.setHelperText(t("bilateral.settings.most.help"));
        before.setValue(now.minutesBefore());
        after.setValue(now.minutesAfter());
        after.setHelperText(t("bilateral.settings.buffer.help"));
        new ActDialog(
                        t("bilateral.settings.title"),
                        t("bilateral.settings.keep"),
                        () -> then.accept(new MeansSettings(of(most), of(before), of(after))),
                        most,
                        beside(before, after))
                .open();
    }

    private static int of(IntegerField field) {
        return field.isEmpty() ? 0 : field.getValue();
    }

    private static IntegerField number(String label, int most, int step) {
        IntegerField field = new IntegerField(t(label));
        field.setMin(0);
        field.setMax(most);
        field.setStep(step);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static TimePicker hour(String label, LocalTime value) {
        TimePicker picker = Pickers.hour(t(label));
        picker.setStep(Duration.ofMinutes(15));
        picker.setValue(value);
        return picker;
    }

    private static Div beside(Component one, Component other) {
        Div both = new Div(one, other);
        both.addClassName("from-to");
        return both;
    }
}
