package fr.lignealigne.walls;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.scenario.Computing;
import fr.lignealigne.bilateral.scenario.ScenarioScenes;
import fr.lignealigne.bilateral.scenario.Scenarios;
import org.springframework.context.ApplicationContext;

/** A computed proposal for the whole calendar on a {@link Stage}. */
final class ScenarioScene {

    ScenarioScene(ApplicationContext portal, Stage stage) {
        Viewer miprof = stage.viewer("miprof");
        stage.things.keep(ScenarioScenes.computed(
                        portal.getBean(Scenarios.class),
                        portal.getBean(Computing.class),
                        miprof,
                        "Tout zqcalendrierentier")
                .id());
    }
}
