package fr.lignealigne.privacy.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextFieldBase;
import fr.lignealigne.privacy.Finding;
import fr.lignealigne.privacy.PersonalData;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Toasts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Points out, below a field, what in it may identify a person, each with what to do about it. It is told once to a
 * screen reader, takes no focus, and stops nobody.
 */
public final class PersonalDataNotice extends Div {

    private final TextFieldBase<?, String> field;
    private final Clearing clearing;
    private final Paragraph said = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final List<Button> firstActs = new ArrayList<>();
    private List<String> shown = List.of();

    public PersonalDataNotice(TextFieldBase<?, String> field, Clearing clearing) {
        this.field = field;
        this.clearing = clearing;
        addClassName("personal-data");
        said.getElement().setAttribute("role", "status");
        add(said, list);
        field.addValueChangeListener(event -> refresh());
        refresh();
    }

    /** Reads the field again; nothing is drawn anew while the same is found. */
    public void refresh() {
        String text = field.getValue();
        List<Finding> found = PersonalData.in(text).stream()
                .filter(finding -> !clearing.holds(finding.key(text)))
                .toList();
        List<String> keys = found.stream().map(finding -> finding.key(text)).toList();
        list.setVisible(!found.isEmpty());
        if (keys.equals(shown)) {
            return;
        }
        shown = keys;
        said.setText(found.isEmpty() ? "" : t("privacy.found", found.size()));
        list.removeAll();
        firstActs.clear();
        for (int i = 0; i < found.size(); i++) {
            list.add(line(found.get(i), text, i));
        }
    }

    private ListItem line(Finding finding, String text, int rank) {
        String words = finding.in(text);
        Span kind = new Span(PersonalDataWords.kind(finding.kind()));
        kind.addClassName("soft");
        Button hide = act(t("privacy.hide"), words, () -> hide(finding.key(text), rank));
        Button clear = act(t("privacy.clear"), words, () -> clear(finding.key(text), rank));
        firstActs.add(hide);
        Div acts = new Div(hide, clear);
        acts.addClassName("row");
        Span quoted = inFrench(new Span(words));
        quoted.addClassName("words");
        return new ListItem(new Div(kind, quoted), acts);
    }

    /** @param words what it is about, for whoever hears the button without the line */
    private static Button act(String label, String words, Runnable does) {
        Button act = new Button(label, event -> attempt(does));
        act.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        act.setAriaLabel(t("privacy.actOn", label, words));
        return act;
    }

    private static void attempt(Runnable does) {
        try {
            does.run();
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }

    private void hide(String key, int rank) {
        String text = field.getValue();
        Optional<Finding> found = find(text, key, rank);
        if (found.isEmpty()) {
            refresh();
            return;
        }
        Hiding hiding = Hiding.of(
                found.get(), text, PersonalDataWords.neutral(found.get().kind()));
        field.setValue(hiding.after());
        focusAfter(rank);
        Toasts.undo(
                t("privacy.hidden"),
                () -> hiding.undoneIn(field.getValue())
                        .ifPresentOrElse(field::setValue, () -> Toasts.refused(t("privacy.notUndone"))));
    }

    /** The text may have changed since the line was drawn: the same words, as near to that line as may be. */
    private Optional<Finding> find(String text, String key, int rank) {
        List<Finding> left = PersonalData.in(text).stream()
                .filter(finding -> !clearing.holds(finding.key(text)))
                .toList();
        if (rank < left.size() && left.get(rank).key(text).equals(key)) {
            return Optional.of(left.get(rank));
        }
        return left.stream().filter(finding -> finding.key(text).equals(key)).findFirst();
    }

    private void clear(String key, int rank) {
        clearing.clear(key);
        refresh();
        focusAfter(rank);
        Toasts.undo(
                t("privacy.cleared"),
                () -> attempt(() -> {
                    clearing.restore(key);
                    refresh();
                }));
    }

    /** The line with the keyboard on it is gone: the keyboard stays near. */
    private void focusAfter(int rank) {
        Focusable<?> near = firstActs.isEmpty() ? field : firstActs.get(Math.min(rank, firstActs.size() - 1));
        near.focus();
    }
}
