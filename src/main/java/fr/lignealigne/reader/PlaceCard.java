package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.ui.AnswerCard;
import fr.lignealigne.plan.CarriedPassage.Outcome;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.ui.CarryWords;
import fr.lignealigne.remark.ui.RemarkCard;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.DiffText;
import org.jspecify.annotations.Nullable;

/** One remark between two versions: what it was said of, what stands there now, what was said and answered. */
class PlaceCard extends Article {

    private final Div acts = new Div();
    private final Div below = new Div();

    PlaceCard(VersionSummary earlier, VersionSummary later, CarriedRemark carried, @Nullable AnswerDetails answer) {
        addClassName("place-card");
        Div head = new Div(CarryWords.outcome(carried));
        head.addClassName("row");
        Div sides = new Div(
                side(origin(earlier, carried.remark()), quote(carried.remark())),
                side(CarryWords.link(later, carried), now(carried)));
        sides.addClassName("sides");
        add(head, sides, new RemarkCard(carried.remark()));
        if (answer != null) {
            add(new AnswerCard(answer));
        }
        acts.addClassNames("row", "place-acts");
        add(acts, below);
    }

    /** Where it was said: a citation that holds for ever. */
    static Anchor origin(VersionSummary earlier, RemarkDetails remark) {
        int first = remark.place().firstLine();
        int last = remark.place().lastLine();
        return first == 0
                ? new Anchor("lecture/" + earlier.id(), earlier.label())
                : new Anchor(
                        "lecture/" + earlier.id() + "?ligne=" + first + "-" + last,
                        earlier.label() + ", " + RemarkWords.lines(first, last));
    }

    private static Div side(Component place, Component words) {
        Div side = new Div(place, words);
        side.addClassName("side");
        return side;
    }

    private static Paragraph quote(RemarkDetails remark) {
        String words = remark.place().quote();
        Paragraph quote = words.isBlank() ? new Paragraph(t("remark.place.plan")) : inFrench(new Paragraph(words));
        quote.addClassName("serif");
        return quote;
    }

    /** The words there now, with what changed marked; or that there are none. */
    private static Paragraph now(CarriedRemark carried) {
        if (carried.place().passage() == null) {
            boolean isGone = carried.outcome() == Outcome.REMOVED;
            Paragraph none = new Paragraph(t(isGone ? "places.gone" : "remark.place.plan"));
            none.addClassName("soft");
            return none;
        }
        Paragraph now = new Paragraph();
        now.addClassName("serif");
        now.add(new DiffText(carried.remark().place().quote(), carried.place().quote()));
        return now;
    }

    void act(Button button) {
        acts.add(button);
    }

    void say(String sentence) {
        Span said = new Span(sentence);
        said.addClassNames("soft", "small");
        acts.add(said);
    }

    /** Opens something below the acts, or closes it. */
    void unfold(Component component) {
        boolean isOpen = below.getComponentCount() > 0;
        below.removeAll();
        if (!isOpen) {
            below.add(component);
        }
    }

    /** Puts the keyboard on the first act, so that one key goes on. */
    void focus() {
        acts.getChildren().filter(Button.class::isInstance).findFirst().ifPresent(first -> ((Button) first).focus());
    }
}
