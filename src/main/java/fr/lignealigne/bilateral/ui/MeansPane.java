package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.bilateral.HoursRule;
import fr.lignealigne.bilateral.HoursRuleId;
import fr.lignealigne.bilateral.KeptRule;
import fr.lignealigne.bilateral.Means;
import fr.lignealigne.bilateral.MeansSettings;
import fr.lignealigne.shared.ui.Confirm;
import java.util.List;

/** One official or room: the hours as they were entered, absences, settings, and what changes them. */
final class MeansPane extends Composite<Div> {

    private final H2 title = new H2();

    MeansPane(Means means, boolean mayRetire, Acts acts) {
        getContent().addClassName("means-pane");
        title.setText(means.name());
        title.getElement().setAttribute("tabindex", "-1");
        inFrench(title);
        Paragraph about = new Paragraph(MeansWords.about(means));
        about.addClassNames("soft", "small");
        getContent().add(title, about);
        if (means.mayKeep()) {
            hours(means, acts);
            absences(means, acts);
        }
        getContent().add(new H3(t("bilateral.settings.title")), new Paragraph(MeansWords.settings(means.settings())));
        if (means.mayKeep()) {
            getContent()
                    .add(button(
                            "settings",
                            "bilateral.settings.change",
                            () -> HoursDialogs.settings(means.settings(), acts::set)));
        }
        if (mayRetire) {
            getContent().add(button("describe", "bilateral.means.describe", acts::describe));
            Button retire = button(
                    "retire",
                    means.closed() ? "bilateral.means.reopen" : "bilateral.means.close",
                    () -> close(means, acts));
            retire.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(retire);
        }
    }

    private static void close(Means means, Acts acts) {
        if (means.closed()) {
            acts.close(false);
            return;
        }
        Confirm.ask(
                t("bilateral.means.close.title"),
                t("bilateral.means.close.consequence", means.name()),
                t("bilateral.means.close"),
                () -> acts.close(true));
    }

    /** What may be asked for from here. */
    interface Acts {
        void add(List<HoursRule> rules);

        void remove(HoursRuleId rule);

        void set(MeansSettings settings);

        void close(boolean closed);

        void describe();
    }

    void focus() {
        title.getElement().callJsFunction("focus");
    }

    private void hours(Means means, Acts acts) {
        List<KeptRule> hours = means.rules().stream()
                .filter(kept -> !(kept.rule() instanceof HoursRule.Absent))
                .toList();
        getContent().add(new H3(t("bilateral.hours")));
        if (hours.stream().noneMatch(kept -> kept.rule() instanceof HoursRule.Weekly)) {
            getContent().add(new Paragraph(t("bilateral.hours.usual")));
        }
        Div buttons = new Div(
                button("add-weekly", "bilateral.hours.add.weekly", () -> HoursDialogs.weekly(acts::add)),
                button("add-day", "bilateral.hours.add.onDay", () -> HoursDialogs.onDay(acts::add)));
        buttons.addClassName("row");
        getContent().add(list(hours, acts), buttons);
    }

    private void absences(Means means, Acts acts) {
        List<KeptRule> absences = means.rules().stream()
                .filter(kept -> kept.rule() instanceof HoursRule.Absent)
                .toList();
        getContent().add(new H3(t("bilateral.absences")));
        if (absences.isEmpty()) {
            getContent().add(new Paragraph(t("bilateral.absences.none")));
        }
        getContent()
                .add(
                        list(absences, acts),
                        button(
                                "add-absence",
                                "bilateral.hours.add.absence",
                                () -> HoursDialogs.absence("means/" + means.resource() + "/absence", acts::add)));
    }

    private static UnorderedList list(List<KeptRule> rules, Acts acts) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        rules.forEach(kept -> list.add(item(kept, acts)));
        list.setVisible(!rules.isEmpty());
        return list;
    }

    private static ListItem item(KeptRule kept, Acts acts) {
        String words = MeansWords.rule(kept.rule());
        Span said = new Span(words);
        if (kept.rule() instanceof HoursRule.Absent(var first, var last, var note) && !note.isEmpty()) {
            Span why = inFrench(new Span(note));
            why.addClassNames("soft", "small", "block");
            said.add(why);
        }
        Button remove = new Button("×", click -> remove(kept, words, acts));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(t("bilateral.hours.remove", words));
        return new ListItem(said, remove);
    }

    /** Hours that are closed again are only fewer; an absence that is gone lets others place meetings at once. */
    private static void remove(KeptRule kept, String words, Acts acts) {
        if (!(kept.rule() instanceof HoursRule.Absent)) {
            acts.remove(kept.id());
            return;
        }
        Confirm.ask(
                t("bilateral.absence.remove.title"),
                t("bilateral.absence.remove.consequence", words),
                t("bilateral.absence.remove"),
                () -> acts.remove(kept.id()));
    }

    private static Button button(String id, String key, Runnable act) {
        Button button = new Button(t(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setId(id);
        return button;
    }
}
