package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;

/** A lead withdrew a deposited remark before the decision. */
public record RemarkWithdrawn(RemarkId remark, PlanVersionId version, OrganisationId organisation, PersonId by) {}
