package fr.lignealigne.keeping;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;

/** Who reads the record of processing, and what went by itself. */
final class KeepingAccess {

    private KeepingAccess() {}

    static boolean mayReadRegister(Viewer viewer) {
        return viewer.is(Role.ADMINISTRATOR) || viewer.is(Role.MIPROF);
    }
}
