package fr.lignealigne.consultation;

import fr.lignealigne.support.Rights;

/** The rights on rounds. */
public final class RoundRights extends Rights {

    public RoundRights() {
        super("Rounds");
        act("open, move and close a round", RoundAccess::mayRun);
    }
}
