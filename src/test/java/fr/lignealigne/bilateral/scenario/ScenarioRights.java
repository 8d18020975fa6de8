package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.support.Rights;

/** The rights on proposals for the whole calendar. */
public final class ScenarioRights extends Rights {

    public ScenarioRights() {
        super("Proposals for the whole calendar");
        act("compute, read, change, publish and throw away proposals", ScenarioAccess::mayCompute);
    }
}
