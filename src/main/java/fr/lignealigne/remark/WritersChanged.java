package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import fr.lignealigne.plan.PlanVersionId;

/** Somebody of this association began or ceased to write on a version, for nobody but their colleagues. */
public record WritersChanged(PlanVersionId version, OrganisationId association) implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return TeamAccess.mayKnowWork(viewer, association);
    }

    /** Each node finds it out from what is written there: {@link Wrote}. */
    @Override
    public boolean isForOthers() {
        return false;
    }
}
