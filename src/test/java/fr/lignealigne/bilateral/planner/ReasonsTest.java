package fr.lignealigne.bilateral.planner;

import static fr.lignealigne.bilateral.planner.SmallCalendar.HOUSING;
import static fr.lignealigne.bilateral.planner.SmallCalendar.JUSTICE;
import static fr.lignealigne.bilateral.planner.SmallCalendar.OLYMPE;
import static fr.lignealigne.bilateral.planner.SmallCalendar.SIMONE;
import static fr.lignealigne.bilateral.planner.SmallCalendar.TUESDAY;
import static fr.lignealigne.bilateral.planner.SmallCalendar.WEDNESDAY;
import static fr.lignealigne.bilateral.planner.SmallCalendar.at;
import static fr.lignealigne.bilateral.planner.SmallCalendar.exchange;
import static fr.lignealigne.bilateral.planner.SmallCalendar.official;
import static fr.lignealigne.bilateral.planner.SmallCalendar.placing;
import static fr.lignealigne.bilateral.planner.SmallCalendar.room;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final Exchange ONE = exchange("one", 60, "housing");
    private static final Exchange TWO = exchange("two", 60, "housing");
    private static final Official TUESDAYS = official("Mardi", Set.of("housing"), 4, TUESDAY);
    private static final Official WEDNESDAYS = official("Mercredi", Set.of("minors"), 4, WEDNESDAY);

    private static Unplaced never(List<Official> officials, List<Room> rooms, Exchange exchange) {
        return Unplaced.inAnyPlan(SmallCalendar.of(officials, rooms, exchange, TWO)).stream()
                .filter(one -> one.exchange().equals(exchange))
                .findFirst()
                .orElseThrow();
    }

    private static Unplaced left(Problem problem, Placing... there) {
        List<Unplaced> left = Unplaced.in(problem, Plan.of(List.of(there)));
        assertThat(left).hasSize(1);
        return left.getFirst();
    }

    private static HalfDay morning(LocalDate day) {
        return new HalfDay(day, HalfDay.Part.MORNING);
    }

    @Test
    void nobodySpeaksOfItAndSomebodyCould() {
        Exchange training = exchange("t", 60, "training");

        Unplaced found = never(List.of(JUSTICE), List.of(OLYMPE), training);

        assertThat(found.reason()).isEqualTo(new Reason.NobodyCompetent(Set.of("training"), 1));
        assertThat(found.wayOut()).map(WayOut::relaxation).contains(new Relaxation.SpeaksAlsoOf(JUSTICE, "training"));
    }

    @Test
    void twoWhoAreNeverThereTogetherAndOneWouldDo() {
        Exchange both = ONE.with(Company.of(TUESDAYS.id(), WEDNESDAYS.id()));

        Unplaced found = never(List.of(TUESDAYS, WEDNESDAYS), List.of(OLYMPE), both);

        assertThat(found.reason()).isEqualTo(new Reason.OfficialsNeverFree(List.of(TUESDAYS, WEDNESDAYS)));
        assertThat(found.wayOut()).map(WayOut::relaxation).contains(new Relaxation.OneFewer(both.id(), WEDNESDAYS));
        assertThat(found.wayOut().orElseThrow().placing().officials()).containsExactly(TUESDAYS.id());
    }

    @Test
    void noCommonDayAndTheAssociationComesOnAnother() {
        Problem problem = SmallCalendar.of(List.of(WEDNESDAYS), List.of(OLYMPE), exchange("m", 60, "minors"));
        Problem onTuesday = problem.withAssociation(
                problem.associations().getFirst().id(),
                one -> new Association(one.id(), one.name(), List.of(SmallCalendar.morning(TUESDAY))));

        Unplaced found = Unplaced.inAnyPlan(onTuesday).getFirst();

        assertThat(found.reason())
                .isEqualTo(new Reason.NoCommonTime(onTuesday.associations().getFirst(), List.of(WEDNESDAYS), false));
        assertThat(found.wayOut())
                .map(WayOut::relaxation)
                .contains(
                        new Relaxation.AssociationFree(onTuesday.associations().getFirst(), morning(WEDNESDAY)));
    }

    @Test
    void noRoomFitsOrNoneIsFreeThen() {
        Exchange wheelchair = ONE.needing(2, Set.of("wheelchair"));
        Room onTuesdays = room("Accessible", 8, Set.of("wheelchair"), TUESDAY);
        Official wednesdays = official("M", Set.of("housing"), 4, WEDNESDAY);

        assertThat(never(List.of(HOUSING), List.of(SIMONE), wheelchair).reason())
                .isEqualTo(new Reason.NoRoomFits(3, Set.of("wheelchair")));
        assertThat(never(List.of(HOUSING), List.of(SIMONE), wheelchair).wayOut())
                .map(WayOut::relaxation)
                .contains(new Relaxation.ByLink(ONE.id()));
        assertThat(never(List.of(wednesdays), List.of(onTuesdays, SIMONE), wheelchair)
                        .reason())
                .isEqualTo(new Reason.RoomsNeverFree(List.of(onTuesdays), new TreeSet<>(Set.of(morning(WEDNESDAY)))));
    }

    @Test
    void onlyUnwishedOrBeyondAMilestone() {
        Exchange unwished = ONE.with(Wishes.NONE.with(morning(TUESDAY), Wish.NO).with(morning(WEDNESDAY), Wish.NO));
        Milestone past = new Milestone("Arbitrage", at(TUESDAY, 9, 0));

        Unplaced wish = never(List.of(HOUSING), List.of(OLYMPE), unwished);
        Unplaced late = never(List.of(HOUSING), List.of(OLYMPE), ONE.between(null, past));

        assertThat(wish.reason())
                .isEqualTo(new Reason.OnlyUnwished(new TreeSet<>(Set.of(morning(TUESDAY), morning(WEDNESDAY)))));
        assertThat(wish.wayOut()).map(WayOut::relaxation).contains(new Relaxation.Unwished(ONE.id(), morning(TUESDAY)));
        assertThat(late.reason()).isEqualTo(new Reason.OutsideMilestones(null, past));
        assertThat(late.wayOut()).map(WayOut::relaxation).contains(new Relaxation.AcrossMilestone(ONE.id(), past));
    }

    @Test
    void theOnlyRoomIsTakenAndWouldDoOnAnotherMorning() {
        Room onTuesday = room("Olympe", 8, Set.of(), TUESDAY);
        Official other = official("Autre", Set.of("housing"), 4, TUESDAY, WEDNESDAY);
        Problem problem = inPersonOnly(SmallCalendar.of(List.of(HOUSING, other), List.of(onTuesday), ONE, TWO));
        Problem full = problem.withRoom(
                onTuesday.id(),
                one -> new Room(
                        one.id(),
                        one.name(),
                        8,
                        Set.of(),
                        List.of(new Span(at(TUESDAY, 9, 0), at(TUESDAY, 10, 0))),
                        Buffer.NONE));

        Unplaced found = left(full, placing(ONE, at(TUESDAY, 9, 0), HOUSING, onTuesday));

        assertThat(found.reason())
                .isEqualTo(new Reason.RoomsTaken(full.rooms(), new TreeSet<>(Set.of(morning(TUESDAY)))));
        assertThat(found.wayOut()).map(WayOut::relaxation).contains(new Relaxation.ByLink(TWO.id()));
    }

    @Test
    void theCapOfTheDayIsReached() {
        Official once = official("Une fois", Set.of("housing"), 1, TUESDAY);
        Problem problem = SmallCalendar.of(List.of(once), List.of(OLYMPE), ONE, TWO);

        Unplaced found = left(problem, placing(ONE, at(TUESDAY, 9, 0), once, OLYMPE));

        assertThat(found.reason())
                .isEqualTo(new Reason.CapReached(List.of(once), new TreeSet<>(Set.of(morning(TUESDAY)))));
        assertThat(found.wayOut())
                .map(WayOut::relaxation)
                .contains(new Relaxation.OfficialFree(once, morning(WEDNESDAY)));
    }

    @Test
    void meetingsThatStandFillTheOnlyDayAndAnotherWouldDo() {
        Official once = official("Une fois", Set.of("housing"), 1, TUESDAY);
        Problem drawn = SmallCalendar.of(List.of(once), List.of(OLYMPE), ONE);
        Booking standing = new Booking(new Span(at(TUESDAY, 9, 0), at(TUESDAY, 10, 0)), Set.of(once.id()), null, null);
        Problem problem = new Problem(
                drawn.grid(),
                drawn.associations(),
                drawn.exchanges(),
                drawn.officials(),
                drawn.rooms(),
                List.of(standing),
                drawn.share());

        Unplaced found = Unplaced.inAnyPlan(problem).getFirst();

        assertThat(found.reason()).isEqualTo(new Reason.CapReachedAlready(List.of(once)));
        assertThat(found.wayOut())
                .map(WayOut::relaxation)
                .contains(new Relaxation.OfficialFree(once, morning(WEDNESDAY)));
    }

    @Test
    void pinsThatBreakARuleAreSaidBeforehand() {
        Placing pin = placing(ONE, at(TUESDAY, 9, 0), JUSTICE, OLYMPE);
        Problem problem = SmallCalendar.of(ONE.pinnedAt(pin), TWO);

        Precheck found = Precheck.of(problem);

        assertThat(found.pins()).containsExactly(new Violation.NobodyCompetent(ONE.id()));
        assertThat(found.impossible()).isEmpty();
    }

    @Test
    void nothingIsSaidOfWhoCouldBePlaced() {
        assertThat(Unplaced.inAnyPlan(SmallCalendar.of(ONE, TWO))).isEmpty();
        assertThat(Unplaced.in(SmallCalendar.of(ONE, TWO), Plan.EMPTY)).isEmpty();
    }

    @Test
    void whereOneThingAloneIsNotEnoughNoneIsNamed() {
        Exchange training = exchange("t", 60, "training").needing(9, Set.of());

        Unplaced found = never(List.of(JUSTICE), List.of(OLYMPE), training);

        assertThat(found.reason()).isInstanceOf(Reason.NobodyCompetent.class);
        assertThat(found.wayOut()).isEmpty();
    }

    private static Problem inPersonOnly(Problem problem) {
        UnaryOperator<Exchange> inPerson = one -> one.with(Mode.IN_PERSON);
        return problem.with(ONE.id(), inPerson).with(TWO.id(), inPerson);
    }
}
