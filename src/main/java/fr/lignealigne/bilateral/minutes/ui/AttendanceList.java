package fr.lignealigne.bilateral.minutes.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.bilateral.minutes.Attendee;
import fr.lignealigne.bilateral.minutes.MinutesAct;
import fr.lignealigne.bilateral.minutes.MinutesDetails;
import fr.lignealigne.bilateral.minutes.Presence;
import fr.lignealigne.bilateral.minutes.WritingMinutes;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.FocusKeeper;
import fr.lignealigne.shared.ui.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Who was expected and who came. */
final class AttendanceList extends Section {

    private final MinutesServices services;
    private final MinutesDetails minutes;
    private final Runnable changed;
    private final Consumer<UnaryOperator<MinutesDetails>> wrote;
    private final List<Select<Presence>> presences = new ArrayList<>();
    private final Button all = new Button(t("minutes.allPresent"), click -> allPresent());

    /** @param wrote takes what was written here without anything being drawn anew */
    AttendanceList(
            MinutesServices services,
            MinutesDetails minutes,
            Runnable changed,
            Consumer<UnaryOperator<MinutesDetails>> wrote) {
        this.services = services;
        this.minutes = minutes;
        this.changed = changed;
        this.wrote = wrote;
        addClassName("attendance");
        boolean mayWrite = minutes.allows(MinutesAct.WRITE);
        H2 title = new H2(t("minutes.attendance"));
        title.addClassName("section-title");
        UnorderedList list = new UnorderedList();
        minutes.attendees().forEach(one -> list.add(line(one, mayWrite)));
        add(title, list);
        if (mayWrite) {
            all.setId("all-present");
            FocusKeeper.name(all, "all-present");
            showAll();
            Button more = new Button(t("minutes.addAttendee"), click -> ask());
            more.setId("add-attendee");
            FocusKeeper.name(more, "add-attendee");
            more.addThemeVariants(ButtonVariant.TERTIARY);
            Div row = new Div(all, more);
            row.addClassNames("row", "no-print");
            add(row);
        }
        setVisible(mayWrite || !minutes.attendees().isEmpty());
    }

    private void allPresent() {
        services.writing().markAllPresent(services.viewer(), minutes.id());
        changed.run();
    }

    /** Only while something is left to say. */
    private void showAll() {
        all.setVisible(presences.stream().anyMatch(Select::isEmpty));
    }

    private ListItem line(Attendee one, boolean mayWrite) {
        Div words = new Div();
        words.addClassName("words");
        if (!one.function().isEmpty()) {
            words.add(inFrench(new Span(one.function())), new Span(" "));
        }
        words.add(MinutesWords.soft(one.organisationName()));
        ListItem line = new ListItem(words);
        if (mayWrite) {
            Select<Presence> presence = new Select<>();
            presence.setItems(Presence.values());
            presence.setItemLabelGenerator(value -> value == null ? "" : t("minutes.presence", value));
            presence.setPlaceholder(t("minutes.presence.say"));
            presence.setAriaLabel(t("minutes.presence.of", one.function(), one.organisationName()));
            presence.setValue(one.presence());
            FocusKeeper.name(presence, "presence-" + one.id());
            presence.addValueChangeListener(event -> {
                if (event.isFromClient() && event.getValue() != null) {
                    Presence said = event.getValue();
                    services.writing().markPresence(services.viewer(), minutes.id(), one.id(), said);
                    wrote.accept(now -> now.with(one.id(), said));
                    showAll();
                }
            });
            presences.add(presence);
            line.add(presence);
        } else if (one.presence() != null) {
            line.add(new Span(t("minutes.presence", one.presence())));
        }
        return line;
    }

    private void ask() {
        List<OrganisationSummary> bodies = services.writing().bodies(services.viewer(), minutes.id());
        Select<OrganisationSummary> body = new Select<>();
        body.setLabel(t("minutes.attendee.organisation"));
        body.setItems(bodies);
        body.setItemLabelGenerator(OrganisationSummary::shortName);
        body.setValue(bodies.stream()
                .filter(one -> one.id().equals(minutes.association()))
                .findFirst()
                .orElseThrow());
        TextField function = new TextField(t("minutes.attendee.function"));
        function.setMaxLength(WritingMinutes.LONGEST_FUNCTION);
        function.setId("function");
        Kept kept = Kept.on(function, "minutes/" + minutes.id() + "/attendee");
        new ActDialog(
                        t("minutes.addAttendee"),
                        t("minutes.add"),
                        () -> {
                            services.writing()
                                    .addAttendee(
                                            services.viewer(),
                                            minutes.id(),
                                            body.getValue().id(),
                                            function.getValue());
                            kept.done();
                            changed.run();
                        },
                        body,
                        function)
                .open();
    }
}
