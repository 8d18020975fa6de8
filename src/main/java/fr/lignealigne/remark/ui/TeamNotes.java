package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.remark.DraftReview;
import fr.lignealigne.remark.DraftStage;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Pill;
import java.util.List;

/**
 * What colleagues see of the work on one of their remarks, below it: its stage, who writes in it, what they say of it.
 * It follows in place, so that a comment that is being typed stays where it is.
 */
public final class TeamNotes extends Div {

    private final Div stage = new Div();
    private final Paragraph reason = new Paragraph();
    private final Paragraph writers = new Paragraph();
    private final CommentThread comments;
    private final RemarkId remark;
    private DraftReview shown = DraftReview.NONE;

    public TeamNotes(TeamServices services, CurrentViewer currentViewer, RemarkId remark) {
        this.remark = remark;
        this.comments = new CommentThread(services.comments(), currentViewer, remark);
        addClassName("team-notes");
        stage.addClassName("stage");
        stage.getElement().setAttribute("aria-live", "polite");
        reason.addClassName("sent-back");
        writers.addClassName("writers");
        writers.getElement().setAttribute("role", "status");
        hide(stage, reason);
        add(stage, reason, writers, comments);
    }

    public boolean isOf(RemarkId other) {
        return remark.equals(other);
    }

    public void show(RemarkDetails remark, TeamSight sight) {
        boolean isDraft = remark.state().isWritable();
        showStage(isDraft && sight.team().reviews() ? sight.review(remark.id()) : DraftReview.NONE);
        List<String> writing = isDraft ? sight.writersOf(remark.id()) : List.of();
        String said = writing.isEmpty() ? "" : t("team.writesHere", String.join(", ", writing));
        if (!writers.getText().equals(said)) {
            writers.setText(said);
        }
        comments.show(sight.comments(remark.id()), sight.mayComment(remark));
        setVisible(remark.own());
    }

    private void showStage(DraftReview review) {
        if (review.equals(shown)) {
            return;
        }
        shown = review;
        stage.removeAll();
        hide(stage, reason);
        if (review.stage() == DraftStage.IN_WRITING || review.at() == null) {
            return;
        }
        Span by = new Span(t("team.stage.by", review.function(), FrenchDates.moment(review.at(), language())));
        by.addClassNames("soft", "small");
        stage.add(pill(review.stage()), by);
        stage.setVisible(true);
        reason.removeAll();
        reason.add(inFrench(new Span(review.reason())));
        reason.setVisible(!review.reason().isEmpty());
    }

    private static void hide(Div stage, Paragraph reason) {
        stage.setVisible(false);
        reason.setVisible(false);
    }

    static Pill pill(DraftStage stage) {
        return new Pill(
                t("team.stage", stage),
                switch (stage) {
                    case IN_WRITING -> Pill.Tone.PLAIN;
                    case PROPOSED -> Pill.Tone.ACCENT;
                    case SENT_BACK -> Pill.Tone.WARM;
                    case READY -> Pill.Tone.GOOD;
                });
    }
}
