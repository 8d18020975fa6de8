package fr.lignealigne.decision;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import java.util.List;

/** Released answers send these remarks to a bilateral exchange. Never said of a decision that is only prepared. */
public record DiscussionPromised(PlanVersionId version, List<RemarkId> remarks, PersonId by) {}
