package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.bilateral.planner.Measures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with all that it holds.
 *
 * @param placed in the order of time
 * @param leftOut by the name of the association
 * @param officials all in use, with those of the plan
 * @param basedOn the proposal of which it moves as few as possible
 * @param differences of it from {@code basedOn}; empty where there is none
 */
public record ScenarioDetails(
        ScenarioSummary summary,
        List<PlannedExchange> placed,
        List<LeftOut> leftOut,
        List<OfficialSummary> officials,
        List<RoomSummary> rooms,
        Measures measures,
        @Nullable ScenarioSummary basedOn,
        List<Shift> differences) {

    public ScenarioDetails {
        placed = List.copyOf(placed);
        leftOut = List.copyOf(leftOut);
        officials = List.copyOf(officials);
        rooms = List.copyOf(rooms);
        differences = List.copyOf(differences);
    }

    public ScenarioId id() {
        return summary.id();
    }

    public ScenarioState state() {
        return summary.state();
    }

    public long pinned() {
        return placed.stream().filter(PlannedExchange::pinned).count();
    }
}
