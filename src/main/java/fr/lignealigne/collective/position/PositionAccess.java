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
        return viewer.inTheCollective() || viewer.coordinatesTheCollective();
    }

    /** Beginning one, and changing its text and what became of its sources. */
    public static boolean mayWrite(Viewer viewer) {
        return viewer.coordinatesTheCollective() || viewer.inTheCollective() && viewer.is(Role.ASSOCIATION_LEAD);
    }

    /** What was given up is for those who may take its words up again; the others know that it was. */
    public static boolean mayReadGivenUp(Viewer viewer) {
        return mayWrite(viewer);
    }

    /** Ending one before its deposit. */
    public static boolean mayGiveUp(Viewer viewer) {
        return viewer.coordinatesTheCollective();
    }

    /** Reminding those who said nothing yet. */
    public static boolean mayRemind(Viewer viewer) {
        return viewer.coordinatesTheCollective();
    }

    /** What the coordinator asked of one's own association: for the lead who was asked. */
    public static boolean mayReadOwnReminder(Viewer viewer) {
        return mayAnswer(viewer);
    }

    /** Saying until when associations may sign. */
    public static boolean mayOpen(Viewer viewer) {
        return viewer.coordinatesTheCollective();
    }

    /** Signing, abstaining or dissenting binds a member association: by its lead. */
    public static boolean mayAnswer(Viewer viewer) {
        return viewer.inTheCollective()
                && viewer.kind() == OrganisationKind.ASSOCIATION
                && viewer.is(Role.ASSOCIATION_LEAD);
    }

    /** Answering for another association, whose running mandate is held besides. */
    public static boolean mayAnswerUnderMandate(Viewer viewer) {
        return viewer.coordinatesTheCollective() && viewer.inTheCollective();
    }

    public static boolean mayDeposit(Viewer viewer) {
        return viewer.coordinatesTheCollective();
    }
}
