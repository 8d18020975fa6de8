package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.bilateral.planner.Measures;
import fr.lignealigne.bilateral.request.RequestId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with all that it holds.
 *
 * @param placed in the order of time
 * @param leftOut by the name of the association
 * @param officials all in use, with those of the plan
 * @param basedOn the proposal of which it moves as few as possible
 * @param renews the published calendar whose meetings it may move
 * @param stood where those meetings stood when it was computed
 * @param differences of it from {@code stood} where there are any, else from {@code basedOn}; empty where there is none
 */
public record ScenarioDetails(
        ScenarioSummary summary,
        List<PlannedExchange> placed,
        List<LeftOut> leftOut,
        List<OfficialSummary> officials,
        List<RoomSummary> rooms,
        Measures measures,
        @Nullable ScenarioSummary basedOn,
        @Nullable ScenarioSummary renews,
        List<PlannedExchange> stood,
        List<Shift> differences) {

    public ScenarioDetails {
        placed = List.copyOf(placed);
        leftOut = List.copyOf(leftOut);
        officials = List.copyOf(officials);
        rooms = List.copyOf(rooms);
        stood = List.copyOf(stood);
        differences = List.copyOf(differences);
    }

    public ScenarioId id() {
        return summary.id();
    }

    public ScenarioState state() {
        return summary.state();
    }

    /** The exchanges that are not proposed to their association yet. */
    public List<PlannedExchange> proposed() {
        Set<RequestId> standing = stood.stream().map(PlannedExchange::request).collect(Collectors.toSet());
        return placed.stream().filter(one -> !standing.contains(one.request())).toList();
    }

    /** The meetings that stand and that it moves, to another time or room. */
    public List<Shift> moves() {
        return stood.isEmpty()
                ? List.of()
                : differences.stream().filter(one -> one.from() != null).toList();
    }

    public long pinned() {
        return placed.stream().filter(PlannedExchange::pinned).count();
    }
}
