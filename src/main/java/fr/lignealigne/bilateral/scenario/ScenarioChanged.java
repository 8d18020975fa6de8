package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;

/** A proposal was made, computes, changed or went: open pages of those who may know of it look again. */
public record ScenarioChanged(ScenarioId scenario) implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return ScenarioAccess.mayCompute(viewer);
    }
}
