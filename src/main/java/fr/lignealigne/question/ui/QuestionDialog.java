package fr.lignealigne.question.ui;

import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.question.QuestionDetails;
import fr.lignealigne.question.QuestionDraft;
import fr.lignealigne.question.QuestionId;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Toasts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Asks for the words of a question, whom it is put to and until when; it is prepared, or opened at once. */
public final class QuestionDialog {

    private QuestionDialog() {}

    /** A question on this place of a version. */
    public static void on(
            QuestionServices services, PlanVersionId version, Anchor anchor, String place, Runnable done) {
        QuestionFields fields = new QuestionFields(services, "question/" + version + "/" + name(anchor), null);
        Paragraph where = new Paragraph(sentence(place));
        where.addClassName("soft");
        write(services, fields, List.of(where, fields), () -> version, () -> fields.draft(anchor), done);
    }

    /** A question on a measure or on the whole plan, chosen here; one on lines begins in the text. */
    static void anywhere(QuestionServices services, Runnable done) {
        QuestionFields fields = new QuestionFields(services, "question/anywhere", null);
        PlaceFields place = new PlaceFields(services);
        write(
                services,
                fields,
                List.of(place, fields),
                () -> place.version().id(),
                () -> fields.draft(place.anchor()),
                done);
    }

    private static String name(Anchor anchor) {
        return switch (anchor) {
            case Anchor.OnPassage(var passage) -> passage.from() + ":" + passage.fromChar();
            case Anchor.OnMeasure(var measure) -> measure.toString();
            case Anchor.OnField(var measure, var field) -> measure.toString();
            case Anchor.OnPlan() -> "plan";
        };
    }

    private static void write(
            QuestionServices services,
            QuestionFields fields,
            List<Component> content,
            Supplier<PlanVersionId> version,
            Supplier<QuestionDraft> draft,
            Runnable done) {
        Viewer viewer = services.currentViewer().get();
        Checkbox atOnce = new Checkbox(t("question.atOnce"));
        atOnce.setVisible(services.questions().mayAsk(viewer));
        List<Component> all = new ArrayList<>(content);
        all.add(atOnce);
        new ActDialog(
                        t("question.ask.title"),
                        t("question.ask.act"),
                        () -> {
                            Viewer asking = services.currentViewer().get();
                            QuestionId id = services.questions().prepare(asking, version.get(), draft.get());
                            fields.done();
                            if (atOnce.getValue()) {
                                services.questions()
                                        .open(services.currentViewer().get(), id);
                            }
                            Toasts.done(t(atOnce.getValue() ? "question.opened.done" : "question.prepared.done"));
                            done.run();
                        },
                        all.toArray(Component[]::new))
                .open();
    }

    /** A prepared question, to be changed where it stands. */
    static void change(QuestionServices services, QuestionDetails question, Runnable done) {
        QuestionFields fields = new QuestionFields(services, "question-change/" + question.id(), question);
        Paragraph where = new Paragraph(sentence(RemarkWords.placeInSentence(question.place())));
        where.addClassName("soft");
        new ActDialog(
                        t("question.change.title"),
                        t("question.change.act"),
                        () -> {
                            services.questions()
                                    .change(
                                            services.currentViewer().get(),
                                            question.id(),
                                            question.revision(),
                                            fields.draft(question.place().anchor()));
                            fields.done();
                            done.run();
                        },
                        where,
                        fields)
                .open();
    }
}
