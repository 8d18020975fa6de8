package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.contribution.ContributionPassage;
import fr.lignealigne.contribution.Stretch;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Chooses words of one passage, by mouse, touch or keyboard: they stand in a field where nothing can be typed. */
class ChosenWords extends Composite<NativeDetails> {

    private static final String SELECTED =
            "const area = this.querySelector('textarea'); return area.selectionStart + '-' + area.selectionEnd";

    /** A field that is only read takes no selection by keyboard in every browser: this one takes it, and no other word. */
    private static final String ONLY_SELECT = "const area = this.querySelector('textarea'); area.inputMode = 'none';"
            + " area.addEventListener('beforeinput', (event) => event.preventDefault())";

    private final Consumer<Stretch> onChosen;
    private final TextArea words = new TextArea();
    private @Nullable ContributionPassage passage;

    ChosenWords(Consumer<Stretch> onChosen) {
        this.onChosen = onChosen;
        inFrench(words);
        words.setLabel(t("contribution.words"));
        words.setHelperText(t("contribution.words.help"));
        words.addAttachListener(attached -> words.getElement().executeJs(ONLY_SELECT));
        words.setWidthFull();
        Button keep = new Button(
                t("contribution.words.keep"),
                event -> words.getElement().executeJs(SELECTED).then(String.class, this::chosen));
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().setSummaryText(t("contribution.words.only"));
        getContent().setContent(new Div(words, keep));
    }

    /** Offers the words of what is taken, when it is one passage. */
    void offer(Stretch taken, List<ContributionPassage> passages) {
        List<ContributionPassage> touched =
                passages.stream().filter(taken::touches).toList();
        boolean isOne = touched.size() == 1;
        setVisible(isOne);
        ContributionPassage one = isOne ? touched.getFirst() : null;
        if (one != null && !one.equals(passage)) {
            words.setValue(one.words());
            getContent().setOpen(false);
        }
        passage = one;
    }

    /** Nothing is taken any more. */
    void forget() {
        passage = null;
    }

    /** @param selected « 12-31 », as the browser says it */
    private void chosen(String selected) {
        ContributionPassage one = passage;
        LineRange range = LineRange.parse(selected).orElse(null);
        if (one == null
                || range == null
                || range.first() == range.last()
                || range.last() > one.words().length()) {
            Toasts.refused(t("contribution.words.none"));
            return;
        }
        int paragraph = one.paragraph().number();
        onChosen.accept(new Stretch(paragraph, one.start() + range.first(), paragraph, one.start() + range.last()));
    }
}
