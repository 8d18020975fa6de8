package fr.lignealigne.bilateral.planner;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All turns together, as the solver moves them about. */
@PlanningSolution
public final class Timetable {

    @PlanningEntityCollectionProperty
    public List<Turn> turns = new ArrayList<>();

    @ProblemFactCollectionProperty
    public List<Receiver> receivers = new ArrayList<>();

    /** Associations that have no meeting among those that stand. */
    @ProblemFactCollectionProperty
    public List<Waiting> waiting = new ArrayList<>();

    @ProblemFactProperty
    public @Nullable Clashes clashes;

    @PlanningScore
    public @Nullable HardMediumSoftScore score;

    public record Waiting(UUID association) {}

    /** For the solver. */
    public Timetable() {}

    Timetable(List<Turn> turns, List<Receiver> receivers, List<Waiting> waiting, Clashes clashes) {
        this.turns = turns;
        this.receivers = receivers;
        this.waiting = waiting;
        this.clashes = clashes;
    }

    Clashes clashes() {
        if (clashes == null) {
            throw new IllegalStateException("a timetable without its rules");
        }
        return clashes;
    }
}
