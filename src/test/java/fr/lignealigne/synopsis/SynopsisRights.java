package fr.lignealigne.synopsis;

import fr.lignealigne.support.Rights;

/** The rights on the consolidated reading. */
public final class SynopsisRights extends Rights {

    public SynopsisRights() {
        super("The consolidated reading");
        act("read the consolidated feedback on a version", SynopsisAccess::mayRead);
    }
}
