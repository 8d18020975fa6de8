package fr.lignealigne.remark;

import fr.lignealigne.plan.PlanVersionId;
import java.util.Set;

/** These are drafts no more: they were deposited or thrown away. */
public record DraftsGone(Set<RemarkId> drafts, PlanVersionId version) {

    public DraftsGone {
        drafts = Set.copyOf(drafts);
    }
}
