package fr.lignealigne.question.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.question.GivenAnswer;
import fr.lignealigne.question.OwnAnswer;
import fr.lignealigne.question.QuestionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of the viewer's own association: what was deposited, and the form while there is time. */
final class OwnAnswerPane extends Div {

    private final QuestionServices services;
    private final QuestionId question;
    private final Div deposited = new Div();
    private final Div work = new Div();
    private final Button change = new Button(t("question.answer.change"), event -> openForm());
    private @Nullable AnswerForm form;

    OwnAnswerPane(QuestionServices services, QuestionId question) {
        this.services = services;
        this.question = question;
        addClassName("own-answer");
        deposited.getElement().setAttribute("aria-live", "polite");
        add(deposited, change, work);
    }

    private OwnAnswer read() {
        Viewer viewer = services.currentViewer().get();
        return services.answers().own(viewer, question);
    }

    /** Reads again; a form that is open stays, and hears what a colleague did. */
    void refresh() {
        OwnAnswer own = read();
        showDeposited(own);
        if (!own.mayDraft()) {
            closeForm();
        } else if (form != null) {
            form.rebase(own);
        } else if (own.counting().isEmpty() || own.isAhead()) {
            openForm();
        }
        change.setVisible(own.mayDraft() && form == null);
    }

    private void openForm() {
        form = new AnswerForm(services, question, read(), this::done);
        work.removeAll();
        work.add(form);
        change.setVisible(false);
    }

    private void closeForm() {
        form = null;
        work.removeAll();
    }

    /** The act succeeded: the form goes on with what is kept now, and closes once all of it is deposited. */
    private void done() {
        closeForm();
        refresh();
        if (form == null) {
            change.focus();
        } else {
            form.focus();
        }
    }

    private void showDeposited(OwnAnswer own) {
        deposited.removeAll();
        if (own.deposited().isEmpty()) {
            if (!own.mayDraft()) {
                deposited.add(new Paragraph(t("question.answer.never")));
            }
            return;
        }
        Span title = new Span(t("question.answer.own"));
        title.addClassName("what");
        deposited.add(new Div(title), given(own.deposited().getFirst()));
        deposited.add(earlier(own.deposited()));
    }

    /** A deposited answer: how, when and by whom, and its words. */
    static Div given(GivenAnswer answer) {
        Span when = new Span(QuestionWords.deposited(answer));
        when.addClassNames("soft", "small");
        Div line = new Div(QuestionWords.stance(answer.stance()), when);
        line.addClassName("row");
        Div given = new Div(line);
        if (!answer.words().isEmpty()) {
            Paragraph words = inFrench(new Paragraph(answer.words()));
            words.addClassName("said");
            given.add(words);
        }
        return given;
    }

    /** What was deposited before, folded away. */
    static Details earlier(List<GivenAnswer> all) {
        Div list = new Div();
        all.stream().skip(1).forEach(answer -> list.add(given(answer)));
        Details earlier = new Details(t("question.answer.earlier", all.size() - 1), list);
        earlier.setVisible(all.size() > 1);
        return earlier;
    }
}
