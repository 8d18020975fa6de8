package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import fr.lignealigne.plan.PlanVersionId;

/** Something about an association's work on this remark changed, for nobody but itself. */
public record DraftWorkChanged(RemarkId remark, PlanVersionId version, OrganisationId association) implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return TeamAccess.mayKnowWork(viewer, association);
    }
}
