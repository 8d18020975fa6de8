package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Quotation;
import java.util.function.Consumer;

/** What is chosen in the text, in its words; who writes can choose only some of them there, by keys. */
class QuotedLines extends Div {

    private final Element quote = new Element("blockquote");

    QuotedLines(Quotation quotation) {
        addClassName("quoted-lines");
        quote.setText(quotation.quote());
        inFrench(quote);
        getElement().appendChild(quote);
    }

    /** Offers to choose some of the words; the button has the keyboard back when none was. */
    void offerWords(PlanText text, Quotation quotation, Consumer<Passage> onWords) {
        Button choose = new Button(t("narrow.choose"));
        choose.addThemeVariants(ButtonVariant.TERTIARY);
        choose.setId("choose-words");
        choose.addClickListener(event -> {
            WordChoice words = new WordChoice(text, quotation);
            words.onChosen(chosen -> onWords.accept(chosen.in(text)));
            words.onLeft(left -> {
                remove(words);
                show(choose, true);
                choose.focus();
            });
            show(choose, false);
            add(words);
        });
        add(choose);
    }

    private void show(Button choose, boolean shown) {
        quote.setVisible(shown);
        choose.setVisible(shown);
    }
}
