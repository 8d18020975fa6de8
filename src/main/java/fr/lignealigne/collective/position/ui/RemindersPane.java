package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.RemindedToday;
import fr.lignealigne.collective.ReminderDetails;
import fr.lignealigne.collective.Reminders;
import fr.lignealigne.collective.position.PositionAccess;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.collective.position.PositionSeat;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** For the coordinator: reminding those who said nothing of a position yet, and who was reminded when. */
final class RemindersPane extends Section {

    private final PositionServices services;
    private final Button remind = new Button(t("collective.remind"), event -> ask());
    private final Div trace = new Div();
    private @Nullable PositionDetails now;
    private List<ReminderDetails> shown = List.of();

    RemindersPane(PositionServices services) {
        this.services = services;
        addClassName("position-reminders");
        setId("relances");
        remind.setId("remind-signatories");
        add(PositionWords.title(t("position.reminders")), remind, trace);
        setVisible(false);
    }

    /** Who is still awaited, and the reminders so far; the button stays where it is. */
    void follow(PositionDetails position) {
        now = position;
        Viewer viewer = services.currentViewer().get();
        if (!PositionAccess.mayRemind(viewer)) {
            setVisible(false);
            return;
        }
        List<ReminderDetails> reminders = services.reminders().list(viewer, position.id());
        remind.setVisible(position.takesAnswers() && position.awaited() > 0);
        setVisible(remind.isVisible() || !reminders.isEmpty());
        if (!reminders.equals(shown)) {
            shown = reminders;
            trace.removeAll();
            reminders.forEach(one -> trace.add(line(one)));
        }
    }

    private static Article line(ReminderDetails one) {
        Paragraph to = new Paragraph(t(
                "collective.reminders.sent",
                FrenchDates.moment(one.at(), language()),
                one.to().size(),
                String.join(", ", one.to()),
                one.by()));
        to.addClassName("small");
        Paragraph words = new Paragraph(one.words());
        words.addClassName("said");
        Article line = new Article(to, words);
        line.addClassName("talk");
        return line;
    }

    private void ask() {
        PositionDetails position = now;
        if (position == null) {
            return;
        }
        Set<OrganisationId> led =
                services.reminders().led(services.currentViewer().get());
        List<PositionSeat> awaited =
                position.seats().stream().filter(seat -> !seat.hasSpoken()).toList();
        CheckboxGroup<PositionSeat> chosen = new CheckboxGroup<>(t("collective.reminder.to"));
        chosen.setId("reminded");
        chosen.addClassName("in-columns");
        chosen.setItems(awaited);
        chosen.setItemLabelGenerator(
                seat -> led.contains(seat.organisation()) ? seat.name() : t("collective.reminder.noLead", seat.name()));
        chosen.setItemEnabledProvider(seat -> led.contains(seat.organisation()));
        chosen.setValue(awaited.stream()
                .filter(seat -> led.contains(seat.organisation()))
                .collect(Collectors.toSet()));
        TextArea words = new TextArea(t("collective.reminder.words"));
        words.setId("reminder-words");
        words.setWidthFull();
        words.setMaxLength(Reminders.LONGEST);
        words.setValue(t("position.reminder.proposed", PositionWords.moment(position.closesAt())));
        Kept kept = Kept.on(words, "position/" + position.id() + "/reminder");
        Checkbox again = new Checkbox(t("collective.reminder.again"));
        again.setId("again");
        again.setVisible(false);
        new ActDialog(
                        t("collective.remind"),
                        t("collective.reminder.act"),
                        () -> {
                            send(position, chosen.getValue(), words.getValue(), again);
                            kept.done();
                        },
                        new Paragraph(t("position.reminder.lead")),
                        chosen,
                        words,
                        again)
                .open();
    }

    private void send(PositionDetails position, Set<PositionSeat> chosen, String words, Checkbox again) {
        Set<OrganisationId> to = chosen.stream().map(PositionSeat::organisation).collect(Collectors.toSet());
        try {
            services.reminders().remind(services.currentViewer().get(), position.id(), to, words, again.getValue());
        } catch (RemindedToday today) {
            again.setVisible(true);
            throw today;
        }
        Toasts.done(t("collective.reminder.done", to.size()));
        follow(position);
    }
}
