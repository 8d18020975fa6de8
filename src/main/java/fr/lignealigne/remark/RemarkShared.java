package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.PlanVersionId;

/** A draft was shared with the Collective, or taken back. */
public record RemarkShared(RemarkId remark, PlanVersionId version, OrganisationId organisation, boolean shared) {}
