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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PlanningPropertyTest {

    private static final Duration LEAST = Duration.ofMinutes(30);

    @Property(tries = 20)
    void noHardRuleIsBrokenAndNoPlanPlacesMore(
            @ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(min = 1, max = 5) int exchanges) {
        Problem problem = SmallCalendar.drawn(seed, exchanges);

        Proposal proposal = new Planning(problem, Effort.ofSteps(150, seed)).run();

        int most = new BruteForce(problem).most();
        assertThat(new Checker(problem).violations(proposal.plan())).isEmpty();
        assertThat(proposal.measures().placed()).isEqualTo(most);
        assertThat(new FlowBound(problem).most()).isGreaterThanOrEqualTo(most);
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
                case Reason.Never _ -> assertThat(ofItself).isEmpty();
                case Reason.InThisPlan taken -> {
                    assertThat(ofItself).isNotEmpty().noneMatch(placing -> new Beside(problem, plan).allows(placing));
                    assertThat(new EveryPlacing(without(taken, problem)).of(one.exchange(), LEAST))
                            .as("%s", taken)
                            .anyMatch(placing -> new Beside(without(taken, problem), plan).allows(placing)
                                    || taken instanceof Reason.OfficialsTaken
                                    || taken instanceof Reason.AssociationTaken
                                    || taken instanceof Reason.AllTaken);
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

    /** The problem in which what the reason names is not scarce. */
    private static Problem without(Reason.InThisPlan reason, Problem problem) {
        Problem plenty = problem;
        if (reason instanceof Reason.CapReached(var officials, var _)) {
            for (Official official : officials) {
                plenty = plenty.withOfficial(official.id(), one -> one.withCap(99));
            }
        }
        if (reason instanceof Reason.RoomsTaken(var rooms, var _)) {
            for (Room room : rooms) {
                Room twin = new Room(
                        SmallCalendar.id("twin " + room.name()),
                        room.name(),
                        room.capacity(),
                        room.has(),
                        room.free(),
                        Buffer.NONE);
                List<Room> more = new ArrayList<>(plenty.rooms());
                more.add(twin);
                plenty = new Problem(
                        plenty.grid(),
                        plenty.associations(),
                        plenty.exchanges(),
                        plenty.officials(),
                        more,
                        plenty.bookings(),
                        plenty.share());
            }
        }
        return plenty;
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
