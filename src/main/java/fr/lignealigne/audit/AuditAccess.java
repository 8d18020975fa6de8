package fr.lignealigne.audit;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;

/** Who reads the journal. */
final class AuditAccess {

    private AuditAccess() {}

    static boolean mayRead(Viewer viewer) {
        return viewer.is(Role.ADMINISTRATOR);
    }
}
