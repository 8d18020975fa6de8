package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;

/** The State's released answer to a remark, as everyone at the table reads it. */
public final class AnswerCard extends Article {

    public AnswerCard(AnswerDetails answer) {
        addClassName("answer-card");
        Header head = new Header(OutcomeWords.pill(answer.outcome()), when(answer));
        add(head);
        if (!answer.reason().isEmpty()) {
            Paragraph reason = inFrench(new Paragraph(answer.reason()));
            reason.addClassName("reason");
            add(reason);
        }
        if (answer.serves().size() > 1) {
            Paragraph shared = new Paragraph(t("answer.shared", answer.serves().size()));
            shared.addClassNames("soft", "small");
            add(shared);
        }
    }

    private static Span when(AnswerDetails answer) {
        Span when = new Span(
                answer.releasedAt() == null
                        ? t("answer.prepared")
                        : t(
                                "answer.released",
                                FrenchDates.date(
                                        answer.releasedAt().atZone(Clocks.PARIS).toLocalDate(), language())));
        when.addClassNames("soft", "small");
        return when;
    }
}
