package fr.lignealigne.collective.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.collective.Discussions;
import fr.lignealigne.privacy.ui.ClearedHere;
import fr.lignealigne.privacy.ui.PersonalDataNotice;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.function.Consumer;

/** A field for words to the members, kept until they are said, with what in them may identify a person pointed out. */
class WordsForm extends Div {

    private final TextArea words = new TextArea();
    private final Kept kept;

    /**
     * @param name under which the words are kept
     * @param initial what the field holds when nothing was typed
     */
    WordsForm(String label, String act, String name, String initial, Consumer<String> says, Button... others) {
        addClassName("words-form");
        words.setLabel(label);
        words.setValue(initial);
        words.setMaxLength(Discussions.LONGEST);
        words.setWidthFull();
        kept = Kept.on(words, name);
        Button say = new Button(act, event -> say(says));
        say.addThemeVariants(ButtonVariant.PRIMARY);
        say.addClassName("say");
        Div acts = new Div(say);
        acts.addClassName("row");
        acts.add(others);
        add(words, new PersonalDataNotice(words, new ClearedHere()), acts);
    }

    private void say(Consumer<String> says) {
        try {
            says.accept(words.getValue());
            kept.done();
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }

    void forget() {
        kept.done();
    }

    void takeFocus() {
        words.focus();
    }
}
