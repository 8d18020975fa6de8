package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.lignealigne.plenary.PlenaryDetails;
import fr.lignealigne.plenary.PlenaryDraft;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Pickers;
import fr.lignealigne.shared.ui.Toasts;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for the title, hours and place of a plenary. */
final class PlenaryDialog extends Div {

    private static final LocalTime USUAL_START = LocalTime.of(14, 0);
    private static final LocalTime USUAL_END = LocalTime.of(17, 0);

    private final TextField title = new TextField(t("plenary.field.title"));
    private final DatePicker day = Pickers.day(t("plenary.field.day"));
    private final TimePicker from = Pickers.hour(t("plenary.field.from"));
    private final TimePicker to = Pickers.hour(t("plenary.field.to"));
    private final TextField place = new TextField(t("plenary.field.place"));
    private final TextField link = new TextField(t("plenary.field.link"));
    private final List<Kept> kept;

    private PlenaryDialog(String name, @Nullable PlenaryDraft plenary) {
        addClassName("plenary-fields");
        title.setId("plenary-title");
        title.setWidthFull();
        place.setWidthFull();
        link.setWidthFull();
        link.setHelperText(t("plenary.field.link.help"));
        from.setValue(USUAL_START);
        to.setValue(USUAL_END);
        if (plenary != null) {
            title.setValue(plenary.title());
            day.setValue(plenary.startsAt().atZone(Clocks.PARIS).toLocalDate());
            from.setValue(plenary.startsAt().atZone(Clocks.PARIS).toLocalTime());
            to.setValue(plenary.endsAt().atZone(Clocks.PARIS).toLocalTime());
            place.setValue(plenary.place());
            link.setValue(plenary.link());
        }
        kept = List.of(Kept.on(title, name + "/title"), Kept.on(place, name + "/place"), Kept.on(link, name + "/link"));
        Div hours = new Div(day, from, to);
        hours.addClassName("row");
        add(title, hours, place, link);
    }

    static void arrange(PlenaryServices services, Consumer<PlenaryId> then) {
        PlenaryDialog fields = new PlenaryDialog("plenary/new", null);
        new ActDialog(
                        t("plenary.arrange"),
                        t("plenary.arrange.do"),
                        () -> {
                            PlenaryId id = services.plenaries().arrange(services.viewer(), fields.draft());
                            fields.kept.forEach(Kept::done);
                            then.accept(id);
                        },
                        fields)
                .open();
    }

    static void change(PlenaryServices services, PlenaryDetails plenary, Runnable done) {
        PlenaryDialog fields = new PlenaryDialog("plenary/" + plenary.id(), plenary.what());
        new ActDialog(
                        t("plenary.change"),
                        t("plenary.keep"),
                        () -> {
                            services.plenaries()
                                    .change(services.viewer(), plenary.id(), plenary.revision(), fields.draft());
                            fields.kept.forEach(Kept::done);
                            done.run();
                            Toasts.done(t(plenary.announcedAt() == null ? "plenary.changed" : "plenary.changed.told"));
                        },
                        fields)
                .open();
    }

    private PlenaryDraft draft() {
        return new PlenaryDraft(title.getValue(), at(from), at(to), place.getValue(), link.getValue());
    }

    private Instant at(TimePicker hour) {
        if (day.isEmpty() || hour.isEmpty()) {
            throw new Invalid("plenary.hours");
        }
        return day.getValue().atTime(hour.getValue()).atZone(Clocks.PARIS).toInstant();
    }
}
