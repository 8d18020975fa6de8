package fr.lignealigne.notice.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.notice.NoticeChoices;
import fr.lignealigne.notice.QuietHours;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Pickers;
import fr.lignealigne.shared.ui.Toasts;
import java.time.Duration;
import java.time.LocalTime;

/** The hours of Paris in which mails wait; kept as they are chosen. */
final class QuietHoursFields extends Composite<Div> {

    private final NoticeChoices choices;
    private final CurrentViewer viewers;
    private final Checkbox wanted = new Checkbox(t("notice.quiet.label"));
    private final TimePicker from = Pickers.hour(t("notice.quiet.from"));
    private final TimePicker until = Pickers.hour(t("notice.quiet.until"));

    QuietHoursFields(NoticeChoices choices, CurrentViewer viewers) {
        this.choices = choices;
        this.viewers = viewers;
        QuietHours now = choices.quietHours(viewers.get());
        wanted.setId("quiet");
        wanted.setHelperText(t("notice.quiet.explain"));
        wanted.setValue(now.wanted());
        hour(from, "quiet-from", now.from());
        hour(until, "quiet-until", now.until());
        allow();
        wanted.addValueChangeListener(this::keep);
        from.addValueChangeListener(this::keep);
        until.addValueChangeListener(this::keep);
        Div hours = new Div(from, until);
        hours.addClassName("row");
        getContent().addClassName("quiet-hours");
        getContent().add(wanted, hours);
    }

    private static void hour(TimePicker field, String id, LocalTime hour) {
        field.setId(id);
        field.setStep(Duration.ofMinutes(30));
        field.setValue(hour);
    }

    private void allow() {
        from.setEnabled(wanted.getValue());
        until.setEnabled(wanted.getValue());
    }

    private void keep(ComponentValueChangeEvent<?, ?> event) {
        allow();
        from.setInvalid(false);
        until.setInvalid(false);
        if (!event.isFromClient() || from.getValue() == null || until.getValue() == null) {
            return;
        }
        try {
            choices.keepQuiet(viewers.get(), new QuietHours(wanted.getValue(), from.getValue(), until.getValue()));
            Toasts.done(t("notice.kept"));
        } catch (Refusal refused) {
            until.setErrorMessage(t(refused.key()));
            until.setInvalid(true);
        }
    }
}
