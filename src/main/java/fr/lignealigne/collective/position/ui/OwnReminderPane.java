package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.ReminderDetails;
import fr.lignealigne.collective.position.PositionAccess;
import fr.lignealigne.collective.position.PositionDetails;
import org.jspecify.annotations.Nullable;

/** For a lead: the words of the coordinator's latest reminder to their association, also when no mail brought them. */
final class OwnReminderPane extends Section {

    private final PositionServices services;
    private final Paragraph from = new Paragraph();
    private final Element words = inFrench(new Element("blockquote"));

    OwnReminderPane(PositionServices services) {
        this.services = services;
        addClassName("own-words");
        setId("own-reminder");
        from.addClassNames("small", "soft");
        add(PositionWords.title(t("position.reminder.own")), from);
        getElement().appendChild(words);
        setVisible(false);
    }

    void follow(PositionDetails position) {
        Viewer viewer = services.currentViewer().get();
        @Nullable
        ReminderDetails latest = position.isOver() || !PositionAccess.mayReadOwnReminder(viewer)
                ? null
                : services.reminders().toOwn(viewer, position.id()).orElse(null);
        setVisible(latest != null);
        if (latest != null) {
            from.setText(t("position.reminder.own.from", PositionWords.moment(latest.at()), latest.by()));
            words.setText(latest.words());
        }
    }
}
