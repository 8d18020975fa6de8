package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.PlanVersionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A receipt with what was deposited under it, word for word.
 *
 * @param number « AR-2026-730915 »
 * @param receivedBy who received for the State, by the setting {@code portal.issuer}; empty when nothing is set
 * @param depositedBy the function of the lead who deposited
 * @param mandateGivenAt when the association gave the mandate under which the coordinator deposited; else null
 * @param signedUnder those of a joint position that signed under a mandate, by name
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
        @Nullable Instant mandateGivenAt,
        boolean openToCollective,
        List<SignedUnder> signedUnder,
        List<RemarkDetails> remarks) {

    /** A signatory of a joint position for whom the coordinator signed, and when it gave the mandate. */
    public record SignedUnder(String organisationName, Instant mandateGivenAt) {}

    ReceiptDetails with(List<SignedUnder> mandates, List<RemarkDetails> deposited) {
        return new ReceiptDetails(
                id,
                number,
                version,
                organisation,
                organisationName,
                receivedBy,
                depositedBy,
                depositedAt,
                mandateGivenAt,
                openToCollective,
                List.copyOf(mandates),
                List.copyOf(deposited));
    }
}
