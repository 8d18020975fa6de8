package fr.lignealigne.consultation;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;

/** Who runs the rounds. */
final class RoundAccess {

    private RoundAccess() {}

    static boolean mayRun(Viewer viewer) {
        return viewer.is(Role.MIPROF);
    }

    /** Until it opens, which is never before the embargo of its version ends, only the State knows of a round. */
    static boolean mayKnow(Viewer viewer, boolean begun) {
        return viewer.preparesTheAnswer() || begun && !viewer.is(Role.ADMINISTRATOR);
    }
}
