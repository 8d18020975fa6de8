package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.synopsis.AskedQuestion;

/** What the cabinet asked about a place, and what each association answered. */
class AskedCard extends Section {

    AskedCard(AskedQuestion asked) {
        addClassName("paper-act");
        Paragraph words = inFrench(new Paragraph(asked.words()));
        words.addClassName("paper-who");
        Paragraph counts = new Paragraph(t(
                "paper.question.counts",
                asked.answers().size(),
                asked.count(AskedQuestion.Stance.YES),
                asked.count(AskedQuestion.Stance.RESERVATIONS),
                asked.count(AskedQuestion.Stance.NO)));
        counts.addClassNames("soft", "small");
        UnorderedList answers = new UnorderedList();
        asked.answers().forEach(answer -> answers.add(line(answer)));
        add(words, counts, answers);
    }

    private static ListItem line(AskedQuestion.Answer answer) {
        Span said = inFrench(new Span(answer.words()));
        said.addClassName("said");
        return new ListItem(
                new Span(t("paper.question.answer", answer.organisation(), t("question.stance", answer.stance()))),
                said);
    }
}
