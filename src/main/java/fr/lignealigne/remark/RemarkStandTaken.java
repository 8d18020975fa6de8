package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;

/** An association said what it holds, in a later version, of a remark it had deposited. */
public record RemarkStandTaken(
        RemarkId remark, PlanVersionId version, OrganisationId organisation, PersonId by, Stand stand) {}
