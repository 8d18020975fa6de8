package fr.lignealigne.decision.sitting;

import fr.lignealigne.support.Rights;

/** The rights on arbitration sittings. */
public final class SittingRights extends Rights {

    public SittingRights() {
        super("Arbitration sittings");
        act("prepare, watch and lead a sitting, take its notes and its minutes", SittingAccess::maySit);
        act("open and close a sitting; decide, put off and take back its points", SittingAccess::maySettle);
    }
}
