package fr.lignealigne.remark.ui;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.Comment;
import fr.lignealigne.remark.DraftReview;
import fr.lignealigne.remark.DraftReviews;
import fr.lignealigne.remark.DraftStage;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Team;
import fr.lignealigne.remark.Writer;
import java.util.List;
import java.util.Map;

/** What the viewer's association does with its remarks at this moment. */
public record TeamSight(Team team, DraftReviews reviews, Map<RemarkId, List<Comment>> comments, List<Writer> writers) {

    /** Of those who work in no association. */
    static final TeamSight NONE = new TeamSight(new Team(0, false), DraftReviews.NONE, Map.of(), List.of());

    DraftReview review(RemarkId draft) {
        return reviews.of(draft);
    }

    DraftStage stage(RemarkId draft) {
        return reviews.stage(draft);
    }

    List<Comment> comments(RemarkId draft) {
        return comments.getOrDefault(draft, List.of());
    }

    /** The functions of the colleagues who write in this draft. */
    List<String> writersOf(RemarkId draft) {
        return writers.stream()
                .filter(writer -> draft.equals(writer.place().draft()))
                .map(Writer::function)
                .toList();
    }

    /** Whether a button to propose this draft of theirs, or to take the proposal back, is for this viewer. */
    public boolean mayPropose(Viewer viewer, RemarkId draft) {
        return team.reviews() && !viewer.is(Role.ASSOCIATION_LEAD) && stage(draft) != DraftStage.READY;
    }

    boolean mayComment(RemarkDetails remark) {
        return team.isSeveral() && remark.own() && remark.state().isWritable();
    }
}
