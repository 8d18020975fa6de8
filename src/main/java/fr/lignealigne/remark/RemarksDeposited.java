package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;
import java.util.Set;

/**
 * Remarks were deposited with the State, as one act: by a lead, or a joint position by the coordinator.
 *
 * @param signatories whose joint position it is; the receipt goes to each of them
 */
public record RemarksDeposited(
        ReceiptId receipt,
        PlanVersionId version,
        OrganisationId organisation,
        PersonId by,
        int remarks,
        Set<OrganisationId> signatories) {

    public RemarksDeposited {
        signatories = Set.copyOf(signatories);
    }
}
