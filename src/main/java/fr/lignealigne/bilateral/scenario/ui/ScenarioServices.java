package fr.lignealigne.bilateral.scenario.ui;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.WorkingDays;
import fr.lignealigne.bilateral.scenario.Computing;
import fr.lignealigne.bilateral.scenario.Publishing;
import fr.lignealigne.bilateral.scenario.ScenarioChecks;
import fr.lignealigne.bilateral.scenario.ScenarioComparing;
import fr.lignealigne.bilateral.scenario.Scenarios;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.timeline.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the pages of proposals ask. */
@Component
record ScenarioServices(
        Scenarios scenarios,
        Computing computing,
        ScenarioChecks checking,
        ScenarioComparing comparing,
        Publishing publishing,
        Timeline timeline,
        WorkingDays workingDays,
        Officials officials,
        LivePages live,
        CurrentViewer currentViewer,
        Clock clock) {

    Viewer viewer() {
        return currentViewer.get();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
    }
}
