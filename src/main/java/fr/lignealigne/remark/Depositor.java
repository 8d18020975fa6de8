package fr.lignealigne.remark;

import fr.lignealigne.account.MandateSummary;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who hands remarks over: the lead of their association, or the coordinator under that association's mandate. */
record Depositor(Viewer viewer, @Nullable MandateSummary mandate) {

    /** In whose name. */
    OrganisationId organisation() {
        return mandate == null ? viewer.organisation() : mandate.organisation();
    }

    boolean mayDeposit(RemarkAccess.Standing remark) {
        return mandate == null
                ? RemarkAccess.mayDeposit(viewer, remark)
                : RemarkAccess.mayDepositUnderMandate(viewer, remark);
    }

    Receipt receipt(String number, UUID requestKey, PlanVersionId version, Instant now) {
        Receipt receipt = new Receipt(number, requestKey, version, organisation(), viewer.person(), now);
        return mandate == null ? receipt : receipt.under(mandate.id());
    }
}
