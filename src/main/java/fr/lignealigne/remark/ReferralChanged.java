package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;

/** Something was referred to a ministry, recalled, put off or answered: the pages of both sides look again. */
public record ReferralChanged(ReferralId referral, OrganisationId ministry) implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return ReferralAccess.mayFollow(viewer) || ReferralAccess.mayAnswer(viewer, ministry);
    }

    /** What was recalled is read no more. */
    @Override
    public boolean isCompulsory() {
        return true;
    }
}
