package fr.lignealigne.decision.referral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.ReferralId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Remarks that a ministry is asked about, as one act of MIPROF.
 *
 * @param due the last day, in Paris
 * @param question MIPROF's own sentence
 * @param remarks how many of them stand
 * @param advised how many of these the ministry advised on
 * @param waiting how many of these it did not, and still may
 */
public record ReferralDetails(
        ReferralId id,
        PlanVersionId version,
        OrganisationId ministry,
        String ministryName,
        LocalDate due,
        String question,
        Instant referredAt,
        int remarks,
        int advised,
        int waiting,
        long revision) {

    public boolean isDone() {
        return waiting == 0;
    }

    public boolean isOverdue(LocalDate today) {
        return !isDone() && due.isBefore(today);
    }
}
