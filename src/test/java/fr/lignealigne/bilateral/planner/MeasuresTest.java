package fr.lignealigne.bilateral.planner;

import static fr.lignealigne.bilateral.planner.SmallCalendar.HOUSING;
import static fr.lignealigne.bilateral.planner.SmallCalendar.JUSTICE;
import static fr.lignealigne.bilateral.planner.SmallCalendar.OLYMPE;
import static fr.lignealigne.bilateral.planner.SmallCalendar.SIMONE;
import static fr.lignealigne.bilateral.planner.SmallCalendar.TUESDAY;
import static fr.lignealigne.bilateral.planner.SmallCalendar.at;
import static fr.lignealigne.bilateral.planner.SmallCalendar.exchange;
import static fr.lignealigne.bilateral.planner.SmallCalendar.placing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final Exchange ONE = exchange("one", 60, "justice");
    private static final Exchange TWO = exchange("two", 30, "justice");
    private static final Exchange THREE = exchange("three", 30, "justice");

    @Test
    void giniIsZeroForAlikeAndGrowsWithWhoHasNothing() {
        assertThat(Measures.gini(45, 45, 45)).isZero();
        assertThat(Measures.gini(0, 0)).isZero();
        assertThat(Measures.gini(0, 60)).isCloseTo(0.5, within(1e-9));
        assertThat(Measures.gini(30, 60)).isCloseTo(1 / 6.0, within(1e-9));
        assertThat(Measures.gini(0, 0, 0, 100)).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void whatAPlanIsWorthIsCounted() {
        Problem problem = SmallCalendar.of(ONE, TWO, THREE)
                .with(ONE.id(), one -> one.with(new Wishes(Map.of(), Wish.IF_NEED_BE)));
        Plan plan = Plan.of(List.of(
                placing(ONE, at(TUESDAY, 9, 0), JUSTICE, OLYMPE), placing(TWO, at(TUESDAY, 11, 0), JUSTICE, SIMONE)));

        Measures measures = Measures.of(problem, plan, Plan.EMPTY);

        assertThat(measures.wanted()).isEqualTo(3);
        assertThat(measures.placed()).isEqualTo(2);
        assertThat(measures.met()).isEqualTo(1);
        assertThat(measures.ifNeedBe()).isEqualTo(1);
        assertThat(measures.least()).as("who has no place has no minutes").isZero();
        assertThat(measures.most()).isEqualTo(60);
        assertThat(measures.loads()).containsEntry(JUSTICE.id(), 90L).containsEntry(HOUSING.id(), 0L);
        assertThat(measures.loadSpread()).as("idle officials are counted").isEqualTo(90);
        assertThat(measures.gaps()).isEqualTo(60);
        assertThat(measures.roomChanges()).isEqualTo(1);
        assertThat(measures.moves()).isZero();
    }

    @Test
    void nothingToPlanIsAPlanOfNothing() {
        Measures measures = Measures.of(SmallCalendar.of(), Plan.EMPTY, Plan.EMPTY);

        assertThat(measures.placed()).isZero();
        assertThat(measures.gini()).isZero();
        assertThat(measures.least()).isZero();
        assertThat(new Planning(SmallCalendar.of(), Effort.ofSteps(10, 1)).run().plan())
                .isEqualTo(Plan.EMPTY);
    }
}
