package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.collective.RemindedToday;
import fr.lignealigne.collective.Reminders;
import fr.lignealigne.collective.Standing;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks whom to remind and with which words; says before it is done that somebody was reminded today already. */
final class ReminderDialog {

    private ReminderDialog() {}

    static void open(
            Reminders reminders, CurrentViewer currentViewer, Room room, List<Standing> standings, Runnable done) {
        CheckboxGroup<Standing> chosen = new CheckboxGroup<>(t("collective.reminder.to"));
        chosen.setId("reminded");
        chosen.addClassName("in-columns");
        chosen.setItems(standings);
        chosen.setItemLabelGenerator(one -> one.hasLead()
                ? one.association().shortName()
                : t("collective.reminder.noLead", one.association().shortName()));
        chosen.setItemEnabledProvider(Standing::hasLead);
        chosen.setValue(standings.stream()
                .filter(one -> one.isSilent() && one.hasLead())
                .collect(Collectors.toSet()));
        TextArea words = new TextArea(t("collective.reminder.words"));
        words.setId("reminder-words");
        words.setWidthFull();
        words.setMaxLength(Reminders.LONGEST);
        words.setValue(t("collective.reminder.proposed", room.version().label()));
        Kept kept = Kept.on(words, "collective/reminder/" + room.version().id());
        Checkbox again = new Checkbox(t("collective.reminder.again"));
        again.setId("again");
        again.setVisible(false);
        new ActDialog(
                        t("collective.remind"),
                        t("collective.reminder.act"),
                        () -> {
                            Set<OrganisationId> to = chosen.getValue().stream()
                                    .map(one -> one.association().id())
                                    .collect(Collectors.toSet());
                            try {
                                reminders.remind(
                                        currentViewer.get(),
                                        room.version().id(),
                                        to,
                                        words.getValue(),
                                        again.getValue());
                            } catch (RemindedToday today) {
                                again.setVisible(true);
                                throw today;
                            }
                            kept.done();
                            Toasts.done(t("collective.reminder.done", to.size()));
                            done.run();
                        },
                        new Paragraph(t("collective.reminder.lead")),
                        chosen,
                        words,
                        again)
                .open();
    }
}
