package fr.lignealigne.shared.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinService;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.TypedWords.Typed;
import java.util.Optional;

/**
 * Keeps what is typed into a field until the act it is for succeeds: on the server within two seconds, under the person
 * and the name of the field, and in the browser from the first keystroke until the server has it. A form that opens
 * again shows it again, and says so.
 */
public final class Kept {

    private static final int SAVE_AFTER = 1_000;

    private final TextFieldBase<?, String> field;
    private final String name;
    private final TypedWords store;
    private final String initial;
    private boolean done;

    private Kept(TextFieldBase<?, String> field, String name, TypedWords store) {
        this.field = field;
        this.name = name;
        this.store = store;
        this.initial = field.getValue();
    }

    /**
     * Keeps a field from now on, and brings back what was typed into it before. Its present value is what it holds when
     * nothing was typed.
     *
     * @param name of the field and of what it is about, the same whenever its form opens again
     */
    public static Kept on(TextFieldBase<?, String> field, String name) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(SAVE_AFTER);
        TypedWords store = VaadinService.getCurrent().getInstantiator().getOrCreate(TypedWords.class);
        Kept kept = new Kept(field, name, store);
        Optional<Typed> typed = store.of(name);
        typed.ifPresent(kept::bringBack);
        field.addValueChangeListener(event -> kept.keep(event.getValue()));
        String base = typed.map(words -> words.at().toString()).orElse("");
        new BrowserCopy(field, store.owner(), name, base, kept::bringBack).begin();
        return kept;
    }

    private void bringBack(Typed typed) {
        if (!typed.words().equals(field.getValue())) {
            field.setValue(typed.words());
            say(t("kept.broughtBack", FrenchDates.moment(typed.at(), language())));
        }
    }

    /** What only the browser had: typed after all the server has, or on another device than the last words. */
    private void bringBack(String base, String words) {
        String here = store.of(name).map(Typed::words).orElse("");
        boolean isLater =
                base.equals(store.of(name).map(typed -> typed.at().toString()).orElse("")) || words.startsWith(here);
        field.setValue(isLater ? words : here + "\n\n" + words);
        say(t("kept.broughtBackFromHere"));
    }

    private void say(String sentence) {
        Span line = new Span(sentence);
        line.addClassName("brought-back");
        line.getElement().setAttribute("role", "status");
        String help = field.getHelperText();
        field.setHelperComponent(help == null || help.isEmpty() ? line : new Div(new Span(help + " "), line));
    }

    private void keep(String words) {
        if (done) {
            return;
        }
        if (words.isBlank() || words.equals(initial)) {
            store.forget(name);
        } else {
            store.keep(name, words);
        }
        UI.getCurrent().getPage().executeJs("window.keptWords?.confirm($0, $1, $2)", store.owner(), name, words);
    }

    /** The act succeeded: nothing typed is left, neither here nor in the browser. */
    public void done() {
        done = true;
        store.forget(name);
        UI.getCurrent().getPage().executeJs("window.keptWords?.forget($0, $1)", store.owner(), name);
    }
}
