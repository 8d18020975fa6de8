package fr.lignealigne.audit;

import fr.lignealigne.remark.ReferralRecalled;
import fr.lignealigne.remark.RemarksReferred;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remarks opened to a ministry, and closed again, in the journal: who let whom in, not into what. */
@Component
class NotingReferrals {

    private final Journal journal;

    NotingReferrals(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(RemarksReferred event) {
        journal.add(
                event.again() ? "ReferralPostponed" : "RemarksReferred",
                event.by(),
                event.referral() + " " + event.ministry());
    }

    @EventListener
    void on(ReferralRecalled event) {
        journal.add("ReferralRecalled", event.by(), event.referral() + " " + event.ministry());
    }
}
