package fr.lignealigne.consultation;

import fr.lignealigne.support.Rights;

/** The rights on rounds. */
public final class RoundRights extends Rights {

    public RoundRights() {
        super("Rounds");
        act("open, move and close a round", RoundAccess::mayRun);
        act("hear of a round to come", viewer -> RoundAccess.mayKnow(viewer, false));
        act("hear of a round", viewer -> RoundAccess.mayKnow(viewer, true));
    }
}
