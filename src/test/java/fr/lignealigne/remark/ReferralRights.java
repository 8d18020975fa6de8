package fr.lignealigne.remark;

import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;

/** The rights on what is referred to ministries. */
public final class ReferralRights extends Rights {

    public ReferralRights() {
        super("Referrals");
        act("refer remarks to a ministry, move the day, recall", ReferralAccess::mayRefer);
        act("know which ministries were asked, and how far they are", ReferralAccess::mayFollow);
        act("read what one's own body is asked, and advise on it", v -> ReferralAccess.mayAnswer(v, v.organisation()));
        act("read what another body is asked", v -> ReferralAccess.mayAnswer(v, Seats.OWN));
    }
}
