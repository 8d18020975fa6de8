package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.PlanVersionId;
import java.util.Set;

/** These are drafts of this association no more: they were deposited or thrown away. */
public record DraftsGone(Set<RemarkId> drafts, PlanVersionId version, OrganisationId association) {

    public DraftsGone {
        drafts = Set.copyOf(drafts);
    }
}
