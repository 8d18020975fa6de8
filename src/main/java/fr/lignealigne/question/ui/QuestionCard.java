package fr.lignealigne.question.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.question.QuestionDetails;
import fr.lignealigne.question.QuestionId;
import fr.lignealigne.question.QuestionState;
import fr.lignealigne.remark.Target;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.NotFound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question with its place, and what its reader has to do with it: to answer it, or to compare the answers. */
final class QuestionCard extends Article {

    private final QuestionServices services;
    private final QuestionId id;
    private final Div head = new Div();
    private final @Nullable OwnAnswerPane own;
    private final @Nullable AskingActs acts;
    private final @Nullable AnswersTable answers;
    private @Nullable QuestionDetails shown;

    QuestionCard(QuestionServices services, QuestionId id, Runnable listChanged) {
        this.services = services;
        this.id = id;
        addClassName("question");
        setId("question-" + id);
        Viewer viewer = services.currentViewer().get();
        boolean prepares = services.questions().mayPrepare(viewer);
        own = services.answers().mayReadOwn(viewer, id) ? new OwnAnswerPane(services, id) : null;
        acts = prepares ? new AskingActs(services, listChanged) : null;
        answers = prepares ? new AnswersTable() : null;
        add(head);
        Optional.ofNullable(acts).ifPresent(this::add);
        Optional.ofNullable(answers).ifPresent(this::add);
        Optional.ofNullable(own).ifPresent(this::add);
        refresh();
    }

    QuestionId question() {
        return id;
    }

    void bringIntoView() {
        getElement().setAttribute("tabindex", "-1");
        getElement().executeJs("this.scrollIntoView({ block: 'start' }); this.focus({ preventScroll: true })");
    }

    /** Opens the dialog for another closing, for whoever may set it. */
    void askForDate() {
        if (acts != null && shown != null) {
            acts.askForDate(shown);
        }
    }

    /** Reads the question again and shows what changed; answers whether the viewer still may know of it. */
    boolean refresh() {
        Viewer viewer = services.currentViewer().get();
        QuestionDetails question;
        try {
            question = services.questions().get(viewer, id);
        } catch (NotFound gone) {
            return false;
        }
        if (!question.equals(shown)) {
            shown = question;
            showHead(viewer, question);
            Optional.ofNullable(acts).ifPresent(offered -> offered.show(question));
        }
        if (own != null) {
            own.refresh();
        }
        if (answers != null) {
            answers.setVisible(question.state() != QuestionState.PREPARED);
            answers.show(services.answers().sideBySide(viewer, id));
        }
        return true;
    }

    private void showHead(Viewer viewer, QuestionDetails question) {
        VersionSummary version = services.versions().get(viewer, question.version());
        Anchor way = new Anchor(QuestionWords.address(question), "");
        way.add(sentence(quoted(version.planTitle()) + ", " + version.label() + ", "
                + RemarkWords.placeInSentence(question.place())));
        Div where = new Div(QuestionWords.state(question.state()), way);
        where.addClassNames("row", "small");
        H2 words = inFrench(new H2(question.words()));
        words.addClassName("asked");
        head.removeAll();
        head.add(where, words);
        if (question.place().target() == Target.PASSAGE) {
            Paragraph quote = inFrench(new Paragraph(question.place().quote()));
            quote.addClassName("quoted");
            head.add(quote);
        }
        head.add(QuestionWords.until(question, services.clock().instant()));
        if (services.questions().mayPrepare(viewer)) {
            Paragraph whom = new Paragraph(whom(question));
            whom.addClassNames("soft", "small");
            head.add(whom);
        }
        if (question.state() == QuestionState.WITHDRAWN) {
            head.add(new Paragraph(sentence(t("question.withdrawnBecause", quoted(question.withdrawalReason())))));
        }
    }

    private String whom(QuestionDetails question) {
        return question.toAll()
                ? t("question.whom.all")
                : t(
                        "question.whom.chosen",
                        String.join(
                                ", ",
                                services.organisations().associations().stream()
                                        .filter(one -> question.addressees().contains(one.id()))
                                        .map(one -> one.shortName())
                                        .toList()));
    }
}
