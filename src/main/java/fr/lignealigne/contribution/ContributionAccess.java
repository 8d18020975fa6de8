package fr.lignealigne.contribution;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.RemarkAccess;

/** Who may do what with an older contribution: like a draft, it is of its association alone. */
final class ContributionAccess {

    private ContributionAccess() {}

    /** Handing one in. */
    static boolean mayHandIn(Viewer viewer) {
        return RemarkAccess.mayWrite(viewer);
    }

    /** Reading it and its file, placing its passages, undoing that, and discarding it. */
    static boolean mayHandle(Viewer viewer, OrganisationId organisation) {
        return mayHandIn(viewer) && viewer.organisation().equals(organisation);
    }
}
