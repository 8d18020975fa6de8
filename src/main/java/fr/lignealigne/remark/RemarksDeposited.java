package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;

/** A lead deposited remarks with the State, as one act. */
public record RemarksDeposited(
        ReceiptId receipt, PlanVersionId version, OrganisationId organisation, PersonId by, int remarks) {}
