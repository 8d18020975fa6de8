package fr.lignealigne.decision.assignment;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;

/** Who says who does what, and who reads it: nobody outside those who prepare the answer. */
public final class AssignmentAccess {

    private AssignmentAccess() {}

    public static boolean mayAssign(Viewer viewer) {
        return viewer.is(Role.MIPROF);
    }

    public static boolean mayFollow(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }
}
