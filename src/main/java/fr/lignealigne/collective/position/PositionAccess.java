package fr.lignealigne.collective.position;

import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;

/**
 * Who may read and do what with a joint position before it is deposited: the Collective alone. What is deposited is a
 * remark, under the walls of remarks.
 */
public final class PositionAccess {

    private PositionAccess() {}

    /** The members' side of the table, and the coordinator wherever they sit there. */
    public static boolean mayRead(Viewer viewer) {
        return viewer.inTheCollective() || coordinates(viewer);
    }

    /** Beginning one, and changing its text and what became of its sources. */
    public static boolean mayWrite(Viewer viewer) {
        return coordinates(viewer) || viewer.inTheCollective() && viewer.is(Role.ASSOCIATION_LEAD);
    }

    /** Saying until when associations may sign. */
    public static boolean mayOpen(Viewer viewer) {
        return coordinates(viewer);
    }

    /** Signing, abstaining or dissenting binds a member association: by its lead. */
    public static boolean mayAnswer(Viewer viewer) {
        return viewer.inTheCollective()
                && viewer.kind() == OrganisationKind.ASSOCIATION
                && viewer.is(Role.ASSOCIATION_LEAD);
    }

    public static boolean mayDeposit(Viewer viewer) {
        return coordinates(viewer);
    }

    private static boolean coordinates(Viewer viewer) {
        return viewer.is(Role.COLLECTIVE_COORDINATOR) && viewer.speaksForAnAssociation();
    }
}
