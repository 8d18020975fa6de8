package fr.lignealigne.remark.ui;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Comments;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Reviewing;
import fr.lignealigne.remark.Writers;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** What pages ask about the work of an association on its remarks. */
@Component
public record TeamServices(Reviewing reviewing, Comments comments, Writers writers) {

    /** What the viewer's association does with these remarks. */
    public TeamSight sight(Viewer viewer, PlanVersionId version, Collection<RemarkId> remarks) {
        if (!viewer.speaksForAnAssociation()) {
            return TeamSight.NONE;
        }
        return new TeamSight(
                reviewing.team(viewer),
                reviewing.of(viewer, version),
                comments.of(viewer, remarks),
                writers.colleagues(viewer, version));
    }
}
