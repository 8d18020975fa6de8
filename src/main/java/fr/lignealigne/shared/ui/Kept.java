package fr.lignealigne.shared.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinService;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.TypedWords.Typed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed into a field until the act it is for succeeds: on the server within two seconds, under the person
 * and the name of the field, and in the browser from the first keystroke until the server has it. A form that opens
 * again shows it again, and says so; what cannot be kept is said beside the field.
 */
public final class Kept {

    private static final int SAVE_AFTER = 1_000;

    private final TextFieldBase<?, String> field;
    private final TypedWords store;
    private final String owner;
    private final String initial;
    private final BrowserCopy copy;
    private final Span line = new Span();
    private String name;
    private @Nullable String back;
    private boolean warned;
    private boolean done;

    private Kept(TextFieldBase<?, String> field, String name, TypedWords store) {
        this.field = field;
        this.name = name;
        this.store = store;
        this.owner = store.owner();
        this.initial = field.getValue();
        line.addClassName("brought-back");
        line.getElement().setAttribute("role", "status");
        store.of(name).ifPresent(this::bringBack);
        copy = new BrowserCopy(field, owner, name, this::takeUp);
    }

    /**
     * Keeps a field from now on, and brings back what was typed into it before. Its present value is what it holds when
     * nothing was typed.
     *
     * @param name of the field and of what it is about, the same whenever its form opens again
     */
    public static Kept on(TextFieldBase<?, String> field, String name) {
        TypedWords store = VaadinService.getCurrent().getInstantiator().getOrCreate(TypedWords.class);
        Kept kept = new Kept(field, name, store);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(SAVE_AFTER);
        field.addValueChangeListener(event -> kept.keep(event.getValue()));
        kept.copy.begin();
        return kept;
    }

    private void bringBack(Typed typed) {
        if (!typed.words().equals(initial)) {
            back = typed.words();
            field.setValue(typed.words());
            say(t("kept.broughtBack", FrenchDates.moment(typed.at(), language())));
        }
    }

    /** What only the browser had: typed after all that the server has, or beside what was typed on another device. */
    private void takeUp(String typedOn, String words) {
        String had = copy.base();
        boolean isLater = typedOn.equals(had) || words.startsWith(had);
        if (!isLater && words.isBlank()) {
            copy.forget();
            return;
        }
        boolean isTogether = !isLater && field instanceof TextArea;
        String shown = isTogether ? had + "\n\n" + words : words;
        copy.hold(shown);
        say(isLater || isTogether ? t("kept.broughtBackFromHere") : t("kept.broughtBackOver", had));
        field.setValue(shown);
    }

    private void say(String sentence) {
        line.setText(sentence);
        String help = field.getHelperText();
        field.setHelperComponent(help == null || help.isEmpty() ? line : new Div(new Span(help + " "), line));
    }

    private void warn(String sentence) {
        warned = true;
        say(sentence);
    }

    private void keep(String words) {
        if (done) {
            return;
        }
        try {
            boolean isElsewhere = isTypedElsewhere();
            if (words.equals(initial) || words.isBlank() && initial.isBlank()) {
                store.forget(owner, name);
            } else {
                store.keep(owner, name, words);
            }
            if (isElsewhere) {
                warn(t("kept.elsewhere"));
            } else if (warned) {
                warned = false;
                say("");
            }
        } catch (Refusal refused) {
            warn(t(refused.key(), refused.arguments()));
            return;
        } catch (RuntimeException failed) {
            warn(t("kept.notNow"));
            throw failed;
        }
        copy.confirm(words);
    }

    /** Another page on the same field kept other words since this one read them. */
    private boolean isTypedElsewhere() {
        String now = store.of(name).map(Typed::words).orElse(initial);
        return !now.equals(copy.base()) && !(now.isBlank() && copy.base().isBlank());
    }

    /**
     * Something else was chosen that the field is about: what was typed of the first stays with it and is not shown any
     * more, and what was typed of this one comes back.
     */
    public void turnTo(String other) {
        if (other.equals(name)) {
            return;
        }
        name = other;
        warned = false;
        back = null;
        line.setText("");
        Optional<Typed> typed = store.of(other);
        copy.turnTo(other, typed.map(Typed::words).orElse(initial));
        field.setValue(initial);
        typed.ifPresent(this::bringBack);
    }

    /**
     * What the field is about was chosen only now: what was typed since it opened goes along, unless something was typed
     * of that before.
     */
    public void goAlongTo(String other) {
        String words = field.getValue();
        if (words.isBlank() || words.equals(back) || store.of(other).isPresent()) {
            turnTo(other);
            return;
        }
        store.forget(owner, name);
        name = other;
        copy.turnTo(other, initial);
        keep(words);
    }

    /** The act succeeded, or was given up: nothing typed is left, neither here nor in the browser. */
    public void done() {
        done = true;
        store.forget(owner, name);
        copy.forget();
    }
}
