package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;

/** The search for a proposal found a better plan: its own page tells how far it is, lists have nothing to read again. */
public record ScenarioProgressed(ScenarioId scenario) implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return ScenarioAccess.mayCompute(viewer);
    }

    /** How far it is shows where it is computed; a search asks nothing of the database meanwhile. */
    @Override
    public boolean isForOthers() {
        return false;
    }
}
