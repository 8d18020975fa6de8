package fr.lignealigne.decision.trace;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import fr.lignealigne.plan.PlanVersionId;

/**
 * Something was said of accepted remarks in a version, or taken back; not of which. Some of their answers may not be
 * released yet.
 */
public record TraceChanged(PlanVersionId version, boolean isTakenBack, PersonId by) implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return TraceAccess.maySurvey(viewer);
    }
}
