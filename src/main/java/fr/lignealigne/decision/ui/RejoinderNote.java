package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.decision.RejoinderDetails;
import fr.lignealigne.decision.RejoinderKind;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Pill;

/** What an association said of an answer, as it and the State read it. */
class RejoinderNote extends Div {

    RejoinderNote(RejoinderDetails said) {
        addClassName("rejoinder");
        Pill kind = new Pill(
                t("rejoinder.kind", said.kind()),
                said.kind() == RejoinderKind.CONTESTS ? Pill.Tone.WARM : Pill.Tone.PLAIN);
        Span when = new Span(t("rejoinder.saidAt", FrenchDates.fullMoment(said.saidAt(), language()), said.by()));
        when.addClassNames("soft", "small");
        Paragraph words = inFrench(new Paragraph(said.words()));
        words.addClassName("rejoinder-words");
        add(new Header(kind, when), words);
    }
}
