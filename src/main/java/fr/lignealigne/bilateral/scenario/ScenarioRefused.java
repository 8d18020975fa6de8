package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.shared.Refusal;

/** The proposal is not, or no longer, in a state that allows this. */
public final class ScenarioRefused extends Refusal {

    ScenarioRefused(String key) {
        super(key);
    }
}
