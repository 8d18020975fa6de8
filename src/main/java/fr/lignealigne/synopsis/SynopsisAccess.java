package fr.lignealigne.synopsis;

import fr.lignealigne.account.Viewer;

/** Who may read what all organisations deposited, side by side. */
public final class SynopsisAccess {

    private SynopsisAccess() {}

    /** Before the release nobody but those who prepare the answer. */
    public static boolean mayRead(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }
}
