package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.planner.Aspect;
import fr.lignealigne.bilateral.planner.Comparison;
import fr.lignealigne.bilateral.planner.Plan;
import fr.lignealigne.bilateral.planner.Proposal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two proposals side by side. */
@Service
@Transactional(readOnly = true)
public class ScenarioComparing {

    private final Scenarios scenarios;

    ScenarioComparing(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    /**
     * What one has over the other.
     *
     * @param better by aspect: above 0 where the first is better, below where the second is
     * @param shifts who is elsewhere in the second
     */
    public record Beside(ScenarioDetails one, ScenarioDetails other, Map<Aspect, Integer> better, List<Shift> shifts) {

        public Beside {
            better = Map.copyOf(better);
            shifts = List.copyOf(shifts);
        }
    }

    public Beside of(Viewer viewer, ScenarioId one, ScenarioId other) {
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        ScenarioDetails first = scenarios.get(viewer, one);
        ScenarioDetails second = scenarios.get(viewer, other);
        Scenarios.unless(first.state().hasPlan() && second.state().hasPlan(), "scenario.notComputed");
        return new Beside(
                first,
                second,
                Comparison.of(proposal(first), proposal(second)).better(),
                ScenarioDescriptions.shifts(first.placed(), second.placed()));
    }

    private static Proposal proposal(ScenarioDetails of) {
        return new Proposal(
                Plan.of(of.placed().stream().map(PlannedExchange::placing).toList()), of.measures(), List.of());
    }
}
