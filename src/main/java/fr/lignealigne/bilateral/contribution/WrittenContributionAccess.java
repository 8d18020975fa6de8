package fr.lignealigne.bilateral.contribution;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;

/** Who writes, deposits and reads what is said in place of an exchange: between its association and the State. */
final class WrittenContributionAccess {

    private WrittenContributionAccess() {}

    /**
     * What the walls need to know.
     *
     * @param over whether its last day has passed
     */
    record Standing(OrganisationId association, boolean deposited, boolean over) {}

    /** Its own people always, the State what was deposited. Who only arranges reads no words of an association. */
    static boolean mayRead(Viewer viewer, Standing written) {
        return isOwn(viewer, written) || viewer.preparesTheAnswer() && written.deposited();
    }

    static boolean mayWrite(Viewer viewer, Standing written) {
        return isOwn(viewer, written) && !written.deposited() && !written.over();
    }

    /** Only its lead binds an association. */
    static boolean mayDeposit(Viewer viewer, Standing written) {
        return viewer.is(Role.ASSOCIATION_LEAD) && mayWrite(viewer, written);
    }

    private static boolean isOwn(Viewer viewer, Standing written) {
        return viewer.speaksForAnAssociation() && viewer.organisation().equals(written.association());
    }
}
