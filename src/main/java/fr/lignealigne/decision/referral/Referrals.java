package fr.lignealigne.decision.referral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.ReferralAccess;
import fr.lignealigne.remark.ReferralId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.NotFound;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The referrals: all of them for those who prepare the answer, a ministry's own for that ministry. */
@Service
@Transactional(readOnly = true)
public class Referrals {

    private final ReferralQueries queries;
    private final Remarks remarks;

    Referrals(ReferralQueries queries, Remarks remarks) {
        this.queries = queries;
        this.remarks = remarks;
    }

    /** Every referral, those that wait first. */
    public List<ReferralDetails> followed(Viewer viewer) {
        NotAllowed.unless(ReferralAccess.mayFollow(viewer));
        return queries.all();
    }

    /** What this viewer's ministry is asked, what is due first at the head. */
    public List<ReferralDetails> asked(Viewer viewer) {
        NotAllowed.unless(ReferralAccess.mayAnswer(viewer, viewer.organisation()));
        return queries.of(viewer.organisation());
    }

    /** Who was asked about these remarks. */
    public List<ReferralDetails> on(Viewer viewer, Collection<RemarkId> about) {
        NotAllowed.unless(ReferralAccess.mayFollow(viewer));
        return queries.on(about);
    }

    /** What one referral is about, as far as this ministry may read it still. */
    public List<RemarkDetails> remarks(Viewer viewer, ReferralId id) {
        if (asked(viewer).stream().noneMatch(referral -> referral.id().equals(id))) {
            throw new NotFound();
        }
        return remarks.those(viewer, queries.remarks(id));
    }

    /** Whom one may ask. */
    public List<Ministry> ministries(Viewer viewer) {
        NotAllowed.unless(ReferralAccess.mayRefer(viewer));
        return queries.ministries();
    }
}
