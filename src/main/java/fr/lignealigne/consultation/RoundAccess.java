package fr.lignealigne.consultation;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;

/** Who runs the rounds. */
final class RoundAccess {

    private RoundAccess() {}

    static boolean mayRun(Viewer viewer) {
        return viewer.is(Role.MIPROF);
    }
}
