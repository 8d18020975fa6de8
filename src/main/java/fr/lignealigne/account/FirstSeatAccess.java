package fr.lignealigne.account;

import java.util.Set;

/**
 * Who names the first holders of the roles that open a wall: an administrator proposes, and the person named in the
 * settings confirms, who is no administrator. So it takes two people, of whom no account that an administrator makes can
 * be the second; nor can who answers for the State, else the State alone would open the Collective's room.
 */
final class FirstSeatAccess {

    private static final Set<Role> NEVER = Set.of(Role.ADMINISTRATOR, Role.MIPROF, Role.CABINET, Role.MINISTRY);

    private FirstSeatAccess() {}

    /** Preparing the first day: trying the mail, proposing the first holders. */
    static boolean mayPrepare(Viewer viewer) {
        return viewer.is(Role.ADMINISTRATOR);
    }

    /** Confirming or refusing what an administrator proposed. */
    static boolean mayConfirm(Viewer viewer, boolean named) {
        return named && NEVER.stream().noneMatch(viewer::is);
    }
}
