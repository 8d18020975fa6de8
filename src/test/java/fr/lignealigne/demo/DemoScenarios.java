package fr.lignealigne.demo;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.scenario.Computing;
import fr.lignealigne.bilateral.scenario.ScenarioDraft;
import fr.lignealigne.bilateral.scenario.ScenarioId;
import fr.lignealigne.bilateral.scenario.ScenarioScenes;
import fr.lignealigne.bilateral.scenario.Scenarios;
import fr.lignealigne.shared.Clocks;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;

/** The proposal for the whole calendar of the demonstration, computed and not published. */
@TestComponent
class DemoScenarios {

    /** Too few for one of them, who is away until then. */
    private static final int WEEKS = 2;

    private final Scenarios scenarios;
    private final Computing computing;
    private final MovableClock clock;

    DemoScenarios(Scenarios scenarios, Computing computing, MovableClock clock) {
        this.scenarios = scenarios;
        this.computing = computing;
        this.clock = clock;
    }

    void load(Viewer miprof) {
        LocalDate first = LocalDate.now(clock.withZone(Clocks.PARIS)).plusDays(2);
        ScenarioId id = scenarios.prepare(
                miprof,
                new ScenarioDraft("Proposition A", first, first.plusWeeks(WEEKS).minusDays(1), 15, 45, 30, 1, null));
        computing.start(miprof, id);
        ScenarioScenes.over(scenarios, miprof, id);
    }
}
