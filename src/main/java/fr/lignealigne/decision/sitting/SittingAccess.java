package fr.lignealigne.decision.sitting;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;

/** Who sits in an arbitration, and who decides there; nobody else knows that there is one. */
public final class SittingAccess {

    private SittingAccess() {}

    /** Preparing, watching, turning the pages when asked to, taking notes. */
    public static boolean maySit(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }

    /** Opening and closing it, and settling its points. */
    public static boolean maySettle(Viewer viewer) {
        return viewer.is(Role.CABINET);
    }
}
