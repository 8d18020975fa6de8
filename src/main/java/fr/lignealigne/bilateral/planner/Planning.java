package fr.lignealigne.bilateral.planner;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One search for a plan: runs in the caller's thread, once; may be stopped from another and then keeps the best so far. */
public final class Planning {

    private static final long TELL_EVERY = TimeUnit.MILLISECONDS.toNanos(250);

    private final Problem problem;
    private final Plan before;
    private final Effort effort;
    private final Turns turns;
    private volatile boolean stopped;
    private volatile @Nullable Solver<Timetable> solver;
    private long begun;
    private long told;

    /** A plan from nothing. */
    public Planning(Problem problem, Effort effort) {
        this(problem, Plan.EMPTY, effort);
    }

    /** A plan that moves as little as possible of another one, and first those never moved before. */
    public Planning(Problem problem, Plan before, Effort effort) {
        this.problem = problem;
        this.before = before;
        this.effort = effort;
        turns = new Turns(problem, before, effort.seed());
    }

    public Proposal run() {
        return run(Progress.UNHEARD);
    }

    public Proposal run(Progress progress) {
        begun = System.nanoTime();
        Timetable table = turns.table();
        turns.first(table).fill();
        progress.heard(Measures.of(problem, turns.plan(table), before), spent());
        if (!stopped && table.turns.stream().anyMatch(turn -> !turn.pinned && !turn.places.isEmpty())) {
            table = search(table, progress);
        }
        FirstPlan last = turns.first(table);
        table.turns.stream().filter(turn -> turn.place == null && !turn.pinned).forEach(last::push);
        return Proposal.of(problem, turns.plan(table), before);
    }

    /** Ends the search; what was found so far is what {@link #run} returns. Before the search it leaves the first plan. */
    public void stop() {
        stopped = true;
        Solver<Timetable> running = solver;
        if (running != null) {
            running.terminateEarly();
        }
    }

    private Timetable search(Timetable table, Progress progress) {
        Solver<Timetable> one = SolverFactory.<Timetable>create(config()).buildSolver();
        one.addEventListener(event -> {
            if (System.nanoTime() - told > TELL_EVERY) {
                told = System.nanoTime();
                progress.heard(Measures.of(problem, turns.plan(event.getNewBestSolution()), before), spent());
            }
        });
        solver = one;
        return one.solve(table);
    }

    private SolverConfig config() {
        TerminationConfig until = new TerminationConfig();
        if (effort.atMost() != null) {
            until.withMillisecondsSpentLimit(Math.max(1, effort.atMost().toMillis() - (long) (1_000 * spent())));
        }
        if (effort.steps() != null) {
            until.withMoveCountLimit(effort.steps());
        }
        return new SolverConfig()
                .withSolutionClass(Timetable.class)
                .withEntityClasses(Turn.class)
                .withConstraintProviderClass(Rules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(effort.seed())
                .withTerminationConfig(until)
                .withPhases(
                        new CustomPhaseConfig().withCustomPhaseCommands(this::stopNow),
                        new LocalSearchPhaseConfig()
                                .withMoveSelectorConfig(
                                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(Shifts.class))
                                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(400))
                                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
    }

    /** A stop that came before the search ran would be forgotten by it. */
    private void stopNow(PhaseCommandContext<Timetable> context) {
        if (stopped) {
            stop();
        }
    }

    private double spent() {
        return (System.nanoTime() - begun) / 1e9;
    }
}
