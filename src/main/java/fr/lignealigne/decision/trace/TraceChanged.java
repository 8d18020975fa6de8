package fr.lignealigne.decision.trace;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import fr.lignealigne.plan.PlanVersionId;

/**
 * Something was said of accepted remarks in a version, or taken back; not of which.
 *
 * @param isReleased whether the answer to one of them is out; else that there is one is not to be known yet
 */
public record TraceChanged(PlanVersionId version, boolean isTakenBack, boolean isReleased, PersonId by)
        implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return TraceAccess.maySurvey(viewer);
    }
}
