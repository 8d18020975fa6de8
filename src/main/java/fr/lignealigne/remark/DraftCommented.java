package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;

/** A colleague said something of a draft; of nobody else's concern. */
public record DraftCommented(
        RemarkId draft, PlanVersionId version, OrganisationId association, PersonId author, PersonId by) {}
