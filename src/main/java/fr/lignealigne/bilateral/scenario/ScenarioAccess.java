package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.Viewer;

/**
 * Who computes, reads and publishes proposals for the whole calendar. A plan shows all requests and the hours of all
 * officials at once, which the calendar shows to those alone who prepare the State's answer.
 */
public final class ScenarioAccess {

    private ScenarioAccess() {}

    public static boolean mayCompute(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }
}
