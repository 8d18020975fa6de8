package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.PlanVersionId;
import java.time.Instant;
import java.util.List;

/**
 * A receipt with what was deposited under it, word for word.
 *
 * @param number « AR-2026-730915 »
 * @param receivedBy who received for the State, by the setting {@code portal.issuer}; empty when nothing is set
 * @param depositedBy the function of the lead who deposited
 * @param openToCollective whether the other members of the Collective may read what was deposited
 */
public record ReceiptDetails(
        ReceiptId id,
        String number,
        PlanVersionId version,
        OrganisationId organisation,
        String organisationName,
        String receivedBy,
        String depositedBy,
        Instant depositedAt,
        boolean openToCollective,
        List<RemarkDetails> remarks) {

    ReceiptDetails with(List<RemarkDetails> deposited) {
        return new ReceiptDetails(
                id,
                number,
                version,
                organisation,
                organisationName,
                receivedBy,
                depositedBy,
                depositedAt,
                openToCollective,
                List.copyOf(deposited));
    }
}
