package fr.lignealigne.account;

/**
 * Who names the first holders of the roles that open a wall: an administrator proposes, and the person named in the
 * settings confirms, who is no administrator. So it takes two people, of whom no account that an administrator makes can
 * be the second.
 */
final class FirstSeatAccess {

    private FirstSeatAccess() {}

    /** Preparing the first day: trying the mail, proposing the first holders. */
    static boolean mayPrepare(Viewer viewer) {
        return viewer.is(Role.ADMINISTRATOR);
    }

    /** Confirming or refusing what an administrator proposed. */
    static boolean mayConfirm(Viewer viewer, boolean named) {
        return named && !viewer.is(Role.ADMINISTRATOR);
    }
}
