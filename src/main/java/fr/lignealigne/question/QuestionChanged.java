package fr.lignealigne.question;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import fr.lignealigne.plan.PlanVersionId;

/**
 * A question was prepared, opened, closed or withdrawn: open pages of those who may know of it look again.
 *
 * @param firstLine lines 0 are the whole plan
 */
public record QuestionChanged(
        QuestionId question, PlanVersionId version, int firstLine, int lastLine, QuestionAccess.Standing standing)
        implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return QuestionAccess.mayKnow(viewer, standing);
    }
}
