package fr.lignealigne.decision;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import java.util.List;

/** The cabinet decided, changed or reopened; seen by the State alone until the release. Carries no word of it. */
public record DecisionPrepared(
        DecisionId decision, PlanVersionId version, DecisionChange change, List<RemarkId> remarks, PersonId by) {}
