package fr.lignealigne.bilateral.planner;

import static fr.lignealigne.bilateral.planner.SmallCalendar.HOUSING;
import static fr.lignealigne.bilateral.planner.SmallCalendar.JUSTICE;
import static fr.lignealigne.bilateral.planner.SmallCalendar.OLYMPE;
import static fr.lignealigne.bilateral.planner.SmallCalendar.SIMONE;
import static fr.lignealigne.bilateral.planner.SmallCalendar.TUESDAY;
import static fr.lignealigne.bilateral.planner.SmallCalendar.at;
import static fr.lignealigne.bilateral.planner.SmallCalendar.exchange;
import static fr.lignealigne.bilateral.planner.SmallCalendar.id;
import static fr.lignealigne.bilateral.planner.SmallCalendar.placing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final Exchange ONE = exchange("one", 60, "justice");
    private static final Exchange TWO = exchange("two", 60, "justice");
    private static final Instant NINE = at(TUESDAY, 9, 0);
    private static final Placing GOOD = placing(ONE, NINE, JUSTICE, OLYMPE);

    private final Problem problem = SmallCalendar.of(ONE, TWO);

    private List<Violation> alone(UnaryOperator<Exchange> change, Placing placing) {
        return new Checker(problem.with(ONE.id(), change)).violations(Plan.of(List.of(placing)));
    }

    private List<Violation> both(Problem of, Placing one, Placing two) {
        return new Checker(of).violations(Plan.of(List.of(one, two)));
    }

    @Test
    void nothingIsSaidAgainstAPlanThatHolds() {
        assertThat(both(problem, GOOD, placing(TWO, at(TUESDAY, 10, 0), JUSTICE, OLYMPE)))
                .isEmpty();
        assertThat(new Checker(problem).violations(Plan.EMPTY)).isEmpty();
    }

    @Test
    void everyRuleOfOneExchangeIsNamed() {
        UnaryOperator<Exchange> same = one -> one;
        assertThat(alone(same, placing(ONE, at(TUESDAY, 9, 10), JUSTICE, OLYMPE)))
                .containsExactly(new Violation.OffTheGrid(ONE.id()));
        assertThat(alone(same, placing(ONE, at(TUESDAY, 11, 30), JUSTICE, OLYMPE)))
                .contains(
                        new Violation.OffTheGrid(ONE.id()),
                        new Violation.AssociationAway(ONE.id(), problem.association(ONE)),
                        new Violation.OfficialAway(ONE.id(), JUSTICE),
                        new Violation.RoomAway(ONE.id(), OLYMPE));
        assertThat(alone(same, placing(ONE, NINE, HOUSING, OLYMPE)))
                .containsExactly(new Violation.NobodyCompetent(ONE.id()));
        assertThat(alone(one -> one.needing(4, Set.of("wheelchair")), placing(ONE, NINE, JUSTICE, SIMONE)))
                .containsExactly(new Violation.RoomUnfit(ONE.id(), SIMONE));
        assertThat(alone(one -> one.with(Company.of(JUSTICE.id(), HOUSING.id())), GOOD))
                .containsExactly(new Violation.WrongCompany(ONE.id()));
        assertThat(alone(same, new Placing(ONE.id(), NINE, Duration.ofMinutes(60), Set.of(JUSTICE.id()), null)))
                .containsExactly(new Violation.RoomMissing(ONE.id()));
        assertThat(alone(
                        one -> one.with(Mode.BY_LINK),
                        new Placing(ONE.id(), NINE, Duration.ofMinutes(90), Set.of(JUSTICE.id()), null)))
                .containsExactly(new Violation.WrongLength(ONE.id()));
    }

    @Test
    void wishesAndMilestonesAreKept() {
        HalfDay morning = new HalfDay(TUESDAY, HalfDay.Part.MORNING);
        Milestone ten = new Milestone("arbitration", at(TUESDAY, 10, 0));
        Milestone before = new Milestone("round", at(TUESDAY, 9, 30));
        assertThat(alone(one -> one.with(one.wishes().with(morning, Wish.NO)), GOOD))
                .containsExactly(new Violation.WishedNot(ONE.id(), morning));
        assertThat(alone(one -> one.between(ten, null), GOOD)).containsExactly(new Violation.TooEarly(ONE.id(), ten));
        assertThat(alone(one -> one.between(null, ten), GOOD)).isEmpty();
        assertThat(alone(one -> one.between(null, before), GOOD))
                .containsExactly(new Violation.TooLate(ONE.id(), before));
    }

    @Test
    void nobodyIsTwiceAtOnceBuffersTakenIn() {
        Placing next = placing(TWO, at(TUESDAY, 10, 0), JUSTICE, OLYMPE);
        Problem buffered = problem.withOfficial(
                JUSTICE.id(),
                one -> new Official(
                        one.id(),
                        one.name(),
                        one.competences(),
                        one.free(),
                        4,
                        Buffer.ofMinutes(10, 5),
                        Duration.ZERO));
        Problem airedRoom = problem.withRoom(
                OLYMPE.id(), one -> new Room(one.id(), one.name(), 8, one.has(), one.free(), Buffer.ofMinutes(0, 15)));

        assertThat(both(problem, GOOD, placing(TWO, at(TUESDAY, 9, 30), JUSTICE, OLYMPE)))
                .hasSize(2)
                .hasAtLeastOneElementOfType(Violation.OfficialTwice.class)
                .hasAtLeastOneElementOfType(Violation.RoomTwice.class);
        assertThat(both(buffered, GOOD, next)).singleElement().isInstanceOf(Violation.OfficialTwice.class);
        assertThat(both(airedRoom, GOOD, next)).singleElement().isInstanceOf(Violation.RoomTwice.class);
    }

    @Test
    void anAssociationIsNotTwiceAtOnceAndCapsHold() {
        Exchange other = new Exchange(
                TWO.id(),
                ONE.association(),
                TWO.length(),
                Set.of("housing"),
                Mode.IN_PERSON,
                1,
                Set.of(),
                Company.ONE,
                Wishes.NONE,
                null,
                null,
                null,
                0,
                0);
        Problem same = SmallCalendar.of(ONE, other);
        Problem capped = problem.withOfficial(JUSTICE.id(), one -> one.withCap(1));

        assertThat(both(same, GOOD, placing(other, NINE, HOUSING, SIMONE)))
                .singleElement()
                .isInstanceOf(Violation.AssociationTwice.class);
        assertThat(both(capped, GOOD, placing(TWO, at(TUESDAY, 11, 0), JUSTICE, OLYMPE)))
                .containsExactly(new Violation.OverCap(capped.official(JUSTICE.id()), TUESDAY, 2));
    }

    @Test
    void whatStandsAlreadyCountsWithBuffersAndCaps() {
        Booking standing = new Booking(
                Span.of(at(TUESDAY, 9, 30), Duration.ofMinutes(30)),
                Set.of(JUSTICE.id()),
                OLYMPE.id(),
                ONE.association());
        Problem busy = new Problem(
                problem.grid(),
                problem.associations(),
                problem.exchanges(),
                problem.officials(),
                problem.rooms(),
                List.of(standing),
                problem.share());

        assertThat(new Checker(busy).violations(Plan.of(List.of(GOOD))))
                .contains(
                        new Violation.OfficialTwice(ONE.id(), Optional.empty(), JUSTICE),
                        new Violation.RoomTwice(ONE.id(), Optional.empty(), OLYMPE),
                        new Violation.AssociationTwice(ONE.id(), Optional.empty(), busy.association(ONE)));
        assertThat(new Checker(busy.withOfficial(JUSTICE.id(), one -> one.withCap(1)))
                        .violations(Plan.of(List.of(placing(ONE, at(TUESDAY, 11, 0), JUSTICE, OLYMPE)))))
                .singleElement()
                .isInstanceOf(Violation.OverCap.class);
    }

    @Test
    void strangersAndMovedPinsAreNamed() {
        Placing stranger = new Placing(id("nobody"), NINE, Duration.ofMinutes(60), Set.of(JUSTICE.id()), null);
        Placing elsewhere = new Placing(ONE.id(), NINE, Duration.ofMinutes(60), Set.of(JUSTICE.id()), id("cellar"));

        assertThat(alone(one -> one, stranger)).containsExactly(new Violation.Unknown(id("nobody")));
        assertThat(alone(one -> one, elsewhere)).containsExactly(new Violation.Unknown(ONE.id()));
        assertThat(alone(one -> one.pinnedAt(placing(ONE, at(TUESDAY, 11, 0), JUSTICE, OLYMPE)), GOOD))
                .containsExactly(new Violation.PinMoved(ONE.id()));
    }
}
