package fr.lignealigne.bilateral.planner;

import static fr.lignealigne.bilateral.planner.SmallCalendar.HOUSING;
import static fr.lignealigne.bilateral.planner.SmallCalendar.OLYMPE;
import static fr.lignealigne.bilateral.planner.SmallCalendar.TUESDAY;
import static fr.lignealigne.bilateral.planner.SmallCalendar.at;
import static fr.lignealigne.bilateral.planner.SmallCalendar.exchange;
import static fr.lignealigne.bilateral.planner.SmallCalendar.placing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.bench.MadeCalendar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReplanningTest {

    private static final Effort STEPS = Effort.ofSteps(500, 7);
    private static final Exchange ONE = exchange("one", 60, "housing");
    private static final Exchange TWO = exchange("two", 60, "housing");

    /** The same without one official at one half-day. */
    private static Problem without(Problem problem, Official official, HalfDay lost) {
        List<Span> kept = new ArrayList<>(official.free());
        kept.removeIf(span -> problem.grid().halfDay(span.start()).equals(lost));
        return problem.withOfficial(
                official.id(),
                one -> new Official(
                        one.id(), one.name(), one.competences(), kept, one.capADay(), one.buffer(), one.loadBefore()));
    }

    @Test
    void nobodyMovesWhenNothingChanged() {
        Problem problem = new MadeCalendar(15, 4, 2, 5, 3).problem();
        Plan before = new Planning(problem, STEPS).run().plan();

        Proposal again = new Planning(problem, before, STEPS).run();

        assertThat(again.measures().moves()).isZero();
        assertThat(again.plan().placed()).isEqualTo(before.placed());
    }

    @Test
    void aLostHalfDayMovesThoseWhoMetInItAndNobodyElse() {
        Problem problem = new MadeCalendar(15, 4, 2, 5, 4).problem();
        Plan before = new Planning(problem, STEPS).run().plan();
        Placing first = before.placings().values().iterator().next();
        Official official = problem.official(first.officials().iterator().next());
        HalfDay lost = problem.grid().halfDay(first.start());
        Set<UUID> concerned = before.placings().values().stream()
                .filter(placing -> placing.officials().contains(official.id()))
                .filter(placing -> problem.grid().halfDay(placing.start()).equals(lost))
                .map(Placing::exchange)
                .collect(Collectors.toSet());
        Problem changed = without(problem, official, lost);

        Proposal after = new Planning(changed, before, STEPS).run();

        assertThat(new Checker(changed).violations(after.plan())).isEmpty();
        assertThat(after.measures().placed()).isEqualTo(before.placings().size());
        assertThat(after.differences().stream()
                        .filter(Difference::movesSomebody)
                        .map(Difference::exchange)
                        .collect(Collectors.toSet()))
                .isSubsetOf(concerned);
    }

    @Test
    void whoWasMovedBeforeStaysAndTheOtherMoves() {
        Problem both = SmallCalendar.of(List.of(HOUSING), List.of(OLYMPE), ONE, TWO.ranked(1, 0));
        Placing here = placing(ONE, at(TUESDAY, 9, 0), HOUSING, OLYMPE);
        Placing there = placing(TWO, at(TUESDAY, 9, 30), HOUSING, OLYMPE);

        Proposal after = new Planning(both, Plan.of(List.of(here, there)), STEPS).run();

        assertThat(after.plan().of(TWO.id())).contains(there);
        assertThat(after.differences())
                .singleElement()
                .isInstanceOf(Difference.Moved.class)
                .extracting(Difference::exchange)
                .isEqualTo(ONE.id());
        assertThat(after.measures().movedAgain()).isZero();
    }

    @Test
    void differencesSayWhoIsToldWhat() {
        Placing here = placing(ONE, at(TUESDAY, 9, 0), HOUSING, OLYMPE);
        Placing later = placing(ONE, at(TUESDAY, 10, 0), HOUSING, OLYMPE);
        Placing elsewhere = placing(ONE, at(TUESDAY, 9, 0), HOUSING, SmallCalendar.SIMONE);
        Placing other = placing(TWO, at(TUESDAY, 11, 0), HOUSING, OLYMPE);

        assertThat(Difference.between(Plan.of(List.of(here)), Plan.of(List.of(later, other))))
                .containsExactlyInAnyOrder(new Difference.Moved(here, later), new Difference.Added(other));
        assertThat(Difference.between(Plan.of(List.of(here, other)), Plan.of(List.of(elsewhere))))
                .containsExactlyInAnyOrder(new Difference.Replaced(here, elsewhere), new Difference.Dropped(other));
        assertThat(Difference.between(Plan.of(List.of(here)), Plan.of(List.of(here))))
                .isEmpty();
    }

    @Test
    void aStopKeepsTheBestSoFarAndProgressIsHeard() {
        Problem problem = new MadeCalendar(20, 4, 2, 5, 5).problem();
        Planning planning = new Planning(problem, Effort.of(Duration.ofMinutes(1), 1));
        List<Measures> heard = new CopyOnWriteArrayList<>();

        long begun = System.nanoTime();
        Proposal proposal = planning.run((measures, spent) -> {
            heard.add(measures);
            if (heard.size() > 1) {
                planning.stop();
            }
        });

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(50));
        assertThat(heard).hasSize(2);
        assertThat(heard.getFirst().placed()).isPositive();
        assertThat(proposal.measures().placed())
                .isGreaterThanOrEqualTo(heard.getFirst().placed());
        assertThat(new Checker(problem).violations(proposal.plan())).isEmpty();
    }

    @Test
    void whatIsStoppedBeforeItBeginsIsTheFirstPlan() {
        Problem problem = new MadeCalendar(20, 4, 2, 5, 5).problem();
        Planning planning = new Planning(problem, Effort.of(Duration.ofMinutes(1), 1));

        planning.stop();

        assertThat(new Checker(problem).violations(planning.run().plan())).isEmpty();
    }

    @Test
    void twoScenariosStandSideBySide() {
        Problem problem = SmallCalendar.of(List.of(HOUSING), List.of(OLYMPE), ONE, TWO);
        Placing here = placing(ONE, at(TUESDAY, 9, 0), HOUSING, OLYMPE);
        Placing there = placing(TWO, at(TUESDAY, 11, 0), HOUSING, OLYMPE);
        Placing next = placing(TWO, at(TUESDAY, 10, 0), HOUSING, OLYMPE);
        Proposal gap = Proposal.of(problem, Plan.of(List.of(here, there)), Plan.EMPTY);
        Proposal tight = Proposal.of(problem, Plan.of(List.of(here, next)), Plan.EMPTY);
        Proposal half = Proposal.of(problem, Plan.of(List.of(here)), Plan.of(List.of(there)));

        assertThat(Comparison.of(gap, tight).better())
                .containsEntry(Aspect.GAPS, -1)
                .containsEntry(Aspect.PLACED, 0);
        assertThat(Comparison.of(gap, tight).differences()).containsExactly(new Difference.Moved(there, next));
        assertThat(Comparison.of(tight, half).better())
                .containsEntry(Aspect.PLACED, 1)
                .containsEntry(Aspect.MOVES, 1)
                .containsEntry(Aspect.GINI_OF_MINUTES, 1);
    }
}
