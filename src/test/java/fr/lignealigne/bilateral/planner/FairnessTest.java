package fr.lignealigne.bilateral.planner;

import static fr.lignealigne.bilateral.planner.SmallCalendar.HOUSING;
import static fr.lignealigne.bilateral.planner.SmallCalendar.OLYMPE;
import static fr.lignealigne.bilateral.planner.SmallCalendar.TUESDAY;
import static fr.lignealigne.bilateral.planner.SmallCalendar.at;
import static fr.lignealigne.bilateral.planner.SmallCalendar.exchange;
import static fr.lignealigne.bilateral.planner.SmallCalendar.id;
import static fr.lignealigne.bilateral.planner.SmallCalendar.official;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FairnessTest {

    private static final Effort STEPS = Effort.ofSteps(400, 3);

    /** An exchange of an association that asks for several. */
    private static Exchange of(String association, String name) {
        return Exchange.of(id(name), id(association), Length.ofMinutes(60), "housing");
    }

    private static Problem hours(int hours, Exchange... exchanges) {
        return SmallCalendar.of(List.of(HOUSING), List.of(OLYMPE), exchanges)
                .withRoom(
                        OLYMPE.id(),
                        one -> new Room(
                                one.id(),
                                one.name(),
                                one.capacity(),
                                one.has(),
                                List.of(new Span(at(TUESDAY, 9, 0), at(TUESDAY, 9 + hours, 0))),
                                Buffer.NONE));
    }

    private static Set<UUID> placed(Problem problem) {
        return new Planning(problem, STEPS).run().plan().placed();
    }

    @Test
    void everyoneGetsOneBeforeAnyoneGetsTwo() {
        Problem problem = hours(2, of("A", "a1"), of("A", "a2"), of("A", "a3"), of("B", "b1"));

        assertThat(placed(problem)).hasSize(2).contains(id("b1"));
    }

    @Test
    void whoHasAMeetingThatStandsWaitsForWhoHasNone() {
        Problem drawn = hours(1, of("A", "a1"), of("B", "b1"));
        Booking standing = new Booking(Span.of(at(TUESDAY, 11, 0), Duration.ofMinutes(30)), Set.of(), null, id("A"));
        Problem problem = new Problem(
                drawn.grid(),
                drawn.associations(),
                drawn.exchanges(),
                drawn.officials(),
                drawn.rooms(),
                List.of(standing),
                drawn.share());

        assertThat(placed(problem)).containsExactly(id("b1"));
    }

    @Test
    void priorityDecidesWhereNotAllCanBePlaced() {
        Problem problem = hours(1, of("A", "a1"), of("B", "b1").ranked(0, 5), of("C", "c1"));

        assertThat(placed(problem)).containsExactly(id("b1"));
    }

    @Test
    void idleOfficialsAreAskedFirst() {
        Official busy =
                new Official(id("busy"), "B", Set.of("housing"), HOUSING.free(), 6, Buffer.NONE, Duration.ofHours(5));
        Official idle = official("idle", Set.of("housing"), 6, TUESDAY);
        Problem problem =
                SmallCalendar.of(List.of(busy, idle), List.of(OLYMPE), of("A", "a1"), of("B", "b1"), of("C", "c1"));

        assertThat(new Planning(problem, STEPS).run().plan().placings().values())
                .hasSize(3)
                .allMatch(placing -> placing.officials().equals(Set.of(idle.id())));
    }

    @Test
    void nobodyGetsMoreThanTheShareByAskingForMore() {
        Problem wide = SmallCalendar.of(exchange("long", 120, "housing"), exchange("usual", 60, "housing"));
        Problem problem = wide.with(
                id("exchange long"),
                one -> new Exchange(
                        one.id(),
                        one.association(),
                        Length.ofMinutes(120, 30),
                        one.themes(),
                        one.mode(),
                        1,
                        Set.of(),
                        Company.ONE,
                        Wishes.NONE,
                        null,
                        null,
                        null,
                        0,
                        0));

        Measures measures = new Planning(problem, STEPS).run().measures();

        assertThat(measures.least()).isEqualTo(60);
        assertThat(measures.most()).isEqualTo(60);
        assertThat(measures.gini()).isZero();
    }
}
