package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.OtherTimes;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Pickers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Asks for up to three other times, as long as the proposed one, and for what there is to say of them. */
final class OtherTimeDialog {

    private OtherTimeDialog() {}

    static void ask(MeetingDetails meeting, BiConsumer<String, List<Slot>> then) {
        TextArea note = new TextArea(t("bilateral.other.note"));
        note.setHelperText(t("bilateral.other.note.help"));
        note.setMaxLength(OtherTimes.LONGEST_NOTE);
        note.setWidthFull();
        note.setId("other-note");
        Kept kept = Kept.on(note, "meeting/" + meeting.id() + "/other");
        List<Wish> wishes = IntStream.rangeClosed(1, OtherTimes.MOST_SLOTS)
                .mapToObj(number -> new Wish(number, meeting))
                .toList();
        Paragraph told = new Paragraph(t("bilateral.other.so", SlotWords.full(meeting.slot(), meeting.zone())));
        told.addClassName("soft");
        Div rows = new Div();
        rows.addClassName("other-slots");
        wishes.forEach(wish -> rows.add(wish.row()));
        ActDialog dialog = new ActDialog(
                t("bilateral.other.title"),
                t("bilateral.other.do"),
                () -> {
                    then.accept(
                            note.getValue(),
                            wishes.stream()
                                    .map(Wish::slot)
                                    .flatMap(Optional::stream)
                                    .toList());
                    kept.done();
                },
                told,
                rows,
                note);
        dialog.open();
        wishes.getFirst().day.focus();
    }

    /** One line of the form: a day and an hour of Paris, or neither. */
    private static final class Wish {

        private final DatePicker day;
        private final TimePicker hour;
        private final Duration length;
        private final FrenchZone zone;

        Wish(int number, MeetingDetails meeting) {
            length = meeting.slot().length();
            zone = meeting.zone();
            day = Pickers.day(t("bilateral.other.day", number));
            day.setId("other-day-" + number);
            hour = Pickers.hour(t("bilateral.hour.paris"));
            hour.setId("other-hour-" + number);
            hour.setStep(Duration.ofMinutes(15));
            day.addValueChangeListener(change -> echo());
            hour.addValueChangeListener(change -> echo());
        }

        /** What was typed is an hour of Paris: the clock of whoever types it may show another. */
        private void echo() {
            hour.setHelperText(
                    day.isEmpty() || hour.isEmpty()
                            ? ""
                            : SlotWords.there(Slot.of(day.getValue(), hour.getValue(), length), zone));
        }

        Div row() {
            Div row = new Div(day, hour);
            row.addClassName("when-fields");
            return row;
        }

        Optional<Slot> slot() {
            if (day.isEmpty() && hour.isEmpty()) {
                return Optional.empty();
            }
            if (day.isEmpty() || hour.isEmpty()) {
                throw new Invalid("bilateral.other.half");
            }
            return Optional.of(Slot.of(day.getValue(), hour.getValue(), length));
        }
    }
}
