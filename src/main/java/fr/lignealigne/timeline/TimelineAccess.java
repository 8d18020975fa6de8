package fr.lignealigne.timeline;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.util.Set;

/** Who may read and who may write the calendar of the procedure. */
final class TimelineAccess {

    private TimelineAccess() {}

    /** Everybody at the table; the administrator of the machine is not. */
    static boolean mayRead(Viewer viewer) {
        return !viewer.roles().isEmpty() && !viewer.roles().equals(Set.of(Role.ADMINISTRATOR));
    }

    static boolean mayWrite(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }
}
