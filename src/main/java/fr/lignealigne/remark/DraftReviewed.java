package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;

/** A draft stands elsewhere in the review of its association; of nobody else's concern. */
public record DraftReviewed(
        RemarkId draft,
        PlanVersionId version,
        OrganisationId association,
        DraftStage stage,
        PersonId author,
        PersonId by) {}
