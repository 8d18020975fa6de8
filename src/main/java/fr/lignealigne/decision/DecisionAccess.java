package fr.lignealigne.decision;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;

/** Who may see and do what with advice and decisions: the walls of the arbitration, in one place. */
public final class DecisionAccess {

    private DecisionAccess() {}

    /** Deciding, changing and reopening. */
    public static boolean mayDecide(Viewer viewer) {
        return viewer.is(Role.CABINET);
    }

    public static boolean mayRelease(Viewer viewer) {
        return viewer.is(Role.CABINET);
    }

    public static boolean mayAdvise(Viewer viewer) {
        return viewer.is(Role.MIPROF);
    }

    /** Putting what was accepted into the next draft of the plan. */
    public static boolean mayTakeUpWordings(Viewer viewer) {
        return viewer.is(Role.MIPROF);
    }

    /** Prepared decisions and their history. */
    public static boolean mayReadPrepared(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }

    /** A ministry reads what it advised itself, and nothing else of the preparation. */
    public static boolean mayReadAdvice(Viewer viewer, OrganisationId adviser) {
        return mayReadPrepared(viewer)
                || viewer.is(Role.MINISTRY) && viewer.organisation().equals(adviser);
    }

    /** Once released, an answer is for everyone at the table; an administrator sees no content. */
    public static boolean mayReadReleased(Viewer viewer) {
        return mayReadPrepared(viewer)
                || viewer.speaksForAnAssociation()
                || viewer.is(Role.MINISTRY)
                || viewer.is(Role.OBSERVER);
    }

    /**
     * Contesting or commenting a released answer binds the association: by its lead, for a joint position by the
     * coordinator. A mandate to deposit does not reach that far.
     */
    public static boolean mayRejoin(Viewer viewer, OrganisationId author, boolean joint) {
        return joint
                ? viewer.coordinatesTheCollective()
                : viewer.is(Role.ASSOCIATION_LEAD)
                        && viewer.speaksForAnAssociation()
                        && viewer.organisation().equals(author);
    }

    /** The letter that an association gets, and what it says of the answers: between that association and the State. */
    public static boolean mayReadCorrespondence(Viewer viewer, OrganisationId association) {
        return viewer.preparesTheAnswer()
                || viewer.speaksForAnAssociation() && viewer.organisation().equals(association);
    }
}
