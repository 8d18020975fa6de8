package fr.lignealigne.synopsis;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import java.util.Set;

/** Which remarks the State accepts, wholly or in part; told by the room that decides. */
public interface AcceptedRemarks {

    /** Those that propose other words, prepared or released; for those who prepare the answer. */
    Set<RemarkId> proposing(Viewer viewer, PlanVersionId version);
}
