package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;

/** Who takes part in an association's work on its own remarks: nobody but those who speak for it. */
public final class TeamAccess {

    private TeamAccess() {}

    /**
     * Knowing of this association's work: stages, who writes where, and what was said of a draft, whatever became of it;
     * the mere fact, too.
     */
    public static boolean mayKnowWork(Viewer viewer, OrganisationId association) {
        return viewer.speaksForAnAssociation() && viewer.organisation().equals(association);
    }

    public static boolean mayComment(Viewer viewer, RemarkAccess.Standing remark, Team team) {
        return team.isSeveral() && RemarkAccess.mayRewrite(viewer, remark);
    }

    /** By its writer alone, as long as they are of the association that reads it. */
    static boolean mayErase(Viewer viewer, OrganisationId association, PersonId writer) {
        return mayKnowWork(viewer, association) && viewer.person().equals(writer);
    }

    /** Proposing to the lead, and taking the proposal back: by those who cannot deposit. */
    public static boolean mayPropose(Viewer viewer, RemarkAccess.Standing remark, Team team) {
        return team.reviews() && !viewer.is(Role.ASSOCIATION_LEAD) && RemarkAccess.mayRewrite(viewer, remark);
    }

    /** Saying that a draft is ready, or sending it back: by whoever may deposit it. */
    public static boolean mayReview(Viewer viewer, RemarkAccess.Standing remark, Team team) {
        return team.reviews() && RemarkAccess.mayDeposit(viewer, remark);
    }
}
