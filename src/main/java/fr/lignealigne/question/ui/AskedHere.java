package fr.lignealigne.question.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.question.QuestionDetails;
import fr.lignealigne.question.QuestionState;
import java.util.List;

/** The cabinet's questions on the place that is read, each with the way to its answer. */
public final class AskedHere extends Div {

    private final QuestionServices services;
    private List<QuestionDetails> shown = List.of();

    public AskedHere(QuestionServices services) {
        this.services = services;
        addClassName("asked-here");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Shows those that touch these lines; lines 0 are the whole plan. Nothing is drawn anew while they are the same. */
    public void show(PlanVersionId version, int firstLine, int lastLine) {
        Viewer viewer = services.currentViewer().get();
        List<QuestionDetails> found = services.questions().touching(viewer, version, firstLine, lastLine);
        if (!found.equals(shown)) {
            removeAll();
            found.forEach(question -> add(note(viewer, question)));
            shown = found;
        }
    }

    public void clear() {
        removeAll();
        shown = List.of();
    }

    private Article note(Viewer viewer, QuestionDetails question) {
        Span whose = new Span(t("question.ofTheCabinet"));
        whose.addClassName("whose");
        Div head = new Div(whose, QuestionWords.state(question.state()));
        head.addClassName("row");
        Paragraph words = inFrench(new Paragraph(question.words()));
        words.addClassName("asked");
        Anchor way = new Anchor("questions?" + QuestionsView.WANTED + "=" + question.id(), t(way(viewer, question)));
        way.addClassName("button");
        Article note = new Article(
                head, words, QuestionWords.until(question, services.clock().instant()), way);
        note.addClassName("question-note");
        return note;
    }

    private String way(Viewer viewer, QuestionDetails question) {
        if (services.questions().mayPrepare(viewer)) {
            return question.state() == QuestionState.PREPARED ? "question.way.prepared" : "question.way.answers";
        }
        return question.state() == QuestionState.OPEN ? "question.way.answer" : "question.way.read";
    }
}
