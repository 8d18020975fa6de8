package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.sitting.PointDecision;
import fr.lignealigne.decision.ui.BegunDecisions;
import fr.lignealigne.decision.ui.Desk;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.synopsis.PlacedWordings;
import org.jspecify.annotations.Nullable;

/**
 * How the passage is to read in the next version, and which words that takes the place of; begun from these words, or from
 * a wording that somebody proposes for them.
 */
class WordingPart extends Composite<Div> {

    /** Characters at each end of words too long to be shown whole. */
    private static final int END = 60;

    private final TextArea wording = new TextArea(t("sitting.wording"));
    private final Kept kept;
    private final @Nullable Passage inPlaceOf;

    WordingPart(Desk desk) {
        inPlaceOf = PlacedWordings.span(desk.text(), desk.remarks()).orElse(null);
        wording.setId("wording");
        wording.setWidthFull();
        wording.getElement().setAttribute("data-key", "w");
        kept = Kept.on(wording, field(desk.place()));
        getContent().addClassName("sitting-wording");
        getContent().add(wording);
        if (inPlaceOf != null) {
            String words = desk.text().quote(inPlaceOf).quote();
            Button begin = new Button(t("sitting.wording.fromText"), event -> take(words));
            begin.addThemeVariants(ButtonVariant.TERTIARY);
            begin.setId("wording-from-text");
            begin.getElement().setAttribute("data-key", "t");
            Span about = sentence(t("sitting.wording.inPlaceOf", quoted(shortened(words))));
            about.addClassNames("soft", "small");
            Div under = new Div(about, begin);
            under.addClassNames("row", "sitting-in-place-of");
            getContent().add(under);
        }
    }

    static String field(String place) {
        return BegunDecisions.field(place) + "/wording";
    }

    /** Both ends of long words, cut between two of them; through one that has no space for so long, as an address has. */
    static String shortened(String words) {
        String line = words.strip().replace('\n', ' ');
        if (line.length() <= 2 * END + 10) {
            return line;
        }
        int headEnd = line.lastIndexOf(' ', END);
        int tailStart = line.indexOf(' ', line.length() - END) + 1;
        return line.substring(0, headEnd > 0 ? headEnd : whole(line, END)) + " […] "
                + line.substring(tailStart > 0 ? tailStart : whole(line, line.length() - END));
    }

    /** Not in the middle of a character that is two in memory. */
    private static int whole(String line, int at) {
        return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }

    /** Puts words into the field; never over words of somebody's own without asking. */
    void take(String words) {
        String own = wording.getValue().strip();
        if (own.isEmpty() || own.equals(words.strip())) {
            put(words);
        } else {
            Confirm.ask(
                    t("sitting.wording.replace.title"),
                    t("sitting.wording.replace.text"),
                    t("sitting.wording.replace"),
                    () -> put(words));
        }
    }

    private void put(String words) {
        wording.setValue(words.strip());
        wording.focus();
    }

    PointDecision with(DecisionDraft answer) {
        return new PointDecision(answer, wording.getValue(), wording.getValue().isBlank() ? null : inPlaceOf);
    }

    boolean isBegun() {
        return !wording.getValue().isBlank();
    }

    /** It was sent: nothing of it is kept as begun. */
    void sent() {
        kept.done();
    }
}
