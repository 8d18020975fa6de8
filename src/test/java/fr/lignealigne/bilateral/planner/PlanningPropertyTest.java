package fr.lignealigne.bilateral.planner;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.bench.BruteForce;
import fr.lignealigne.bench.EveryPlacing;
import fr.lignealigne.bench.FlowBound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PlanningPropertyTest {

    private static final Duration LEAST = Duration.ofMinutes(30);

    @Property(tries = 20)
    void noHardRuleIsBrokenAndNoPlanServesMore(
            @ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(min = 1, max = 5) int exchanges) {
        Problem problem = SmallCalendar.drawn(seed, exchanges);

        Proposal proposal = new Planning(problem, Effort.ofSteps(150, seed)).run();

        BruteForce force = new BruteForce(problem);
        assertThat(new Checker(problem).violations(proposal.plan())).isEmpty();
        assertThat(force.worth(proposal.plan())).isEqualTo(force.best());
        assertThat(new FlowBound(problem).most())
                .isGreaterThanOrEqualTo(proposal.measures().placed());
    }

    @Property(tries = 20)
    void everyReasonIsTrueAndEveryWayOutWorks(
            @ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(min = 4, max = 8) int exchanges) {
        Problem problem = SmallCalendar.drawn(seed, exchanges);
        Plan plan = new Planning(problem, Effort.ofSteps(50, seed)).run().plan();

        List<Unplaced> unplaced = Unplaced.in(problem, plan);

        assertThat(unplaced)
                .as("everyone who is left out is told why")
                .hasSize(problem.exchanges().size() - plan.placings().size());
        for (Unplaced one : unplaced) {
            List<Placing> ofItself = new EveryPlacing(problem).of(one.exchange(), LEAST);
            switch (one.reason()) {
                case Reason.Never _ ->
                    assertThat(ofItself)
                            .noneMatch(placing -> new Checker(problem)
                                    .violations(Plan.of(List.of(placing)))
                                    .isEmpty());
                case Reason.InThisPlan taken -> {
                    // A day that standing meetings fill is no place that the plan could have given.
                    List<Set<Class<?>>> inTheWay = ofItself.stream()
                            .filter(placing -> new Checker(problem)
                                    .violations(Plan.of(List.of(placing)))
                                    .isEmpty())
                            .map(placing -> added(problem, plan, placing))
                            .toList();
                    assertThat(inTheWay).isNotEmpty().doesNotContain(Set.of());
                    if (taken instanceof Reason.AllTaken) {
                        assertThat(inTheWay).allMatch(kinds -> kinds.size() > 1);
                    } else {
                        assertThat(inTheWay).contains(Set.of(kind(taken)));
                    }
                }
            }
            Optional<WayOut> way = one.wayOut();
            if (way.isPresent()) {
                Problem relaxed = way.get().relaxation().applied(problem);
                assertThat(new Checker(relaxed).violations(plan.with(way.get().placing())))
                        .as("%s", way)
                        .isEmpty();
            }
        }
    }

    @Example
    void whereStandingMeetingsFillADayTheOtherDaysAreWhatIsTaken() {
        everyReasonIsTrueAndEveryWayOutWorks(39_125, 6);
        everyReasonIsTrueAndEveryWayOutWorks(39_125, 7);
    }

    /** The kinds of rules that the plan breaks with this placing, and not without. */
    private static Set<Class<?>> added(Problem problem, Plan plan, Placing placing) {
        Checker checker = new Checker(problem);
        List<Violation> more = new ArrayList<>(checker.violations(plan.with(placing)));
        more.removeAll(checker.violations(plan));
        return more.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    private static Class<? extends Violation> kind(Reason.InThisPlan reason) {
        return switch (reason) {
            case Reason.RoomsTaken _ -> Violation.RoomTwice.class;
            case Reason.CapReached _ -> Violation.OverCap.class;
            case Reason.OfficialsTaken _ -> Violation.OfficialTwice.class;
            case Reason.AssociationTaken _ -> Violation.AssociationTwice.class;
            case Reason.AllTaken _ -> throw new IllegalArgumentException("several");
        };
    }

    @Property(tries = 15)
    void pinsNeverMoveEvenWhereTheyBreakARule(
            @ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(max = 5) int start) {
        Problem drawn = SmallCalendar.drawn(seed, 4);
        Exchange first = drawn.exchanges().getFirst();
        Placing pin = new Placing(
                first.id(),
                drawn.grid().starts().get(start),
                LEAST,
                Set.of(drawn.officials().getFirst().id()),
                drawn.rooms().getFirst().id());
        Problem problem = drawn.with(first.id(), one -> one.pinnedAt(pin));

        Plan plan = new Planning(problem, Effort.ofSteps(100, seed)).run().plan();

        assertThat(plan.of(first.id())).contains(pin);
        assertThat(new Checker(problem).violations(plan))
                .as("only the pin itself may break a rule")
                .allMatch(violation ->
                        violation.exchange().equals(Optional.of(first.id())) || violation instanceof Violation.OverCap);
    }

    @Property(tries = 2)
    void theSameSeedAndStepsGiveTheSamePlan(@ForAll @LongRange(max = 100_000) long seed) {
        Problem problem = SmallCalendar.drawn(seed, 8);
        Effort effort = Effort.ofSteps(300, seed);

        assertThat(new Planning(problem, effort).run().plan())
                .isEqualTo(new Planning(problem, effort).run().plan());
    }
}
