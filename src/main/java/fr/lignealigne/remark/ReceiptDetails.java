package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.PlanVersionId;
import java.time.Instant;
import java.util.List;

/**
 * A receipt with what was deposited under it, word for word.
 *
 * @param number « AR-2026-00012 »
 * @param depositedBy the function of the lead who deposited
 */
public record ReceiptDetails(
        ReceiptId id,
        String number,
        PlanVersionId version,
        OrganisationId organisation,
        String organisationName,
        String depositedBy,
        Instant depositedAt,
        List<RemarkDetails> remarks) {}
