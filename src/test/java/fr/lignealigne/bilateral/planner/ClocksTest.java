package fr.lignealigne.bilateral.planner;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.bench.EveryPlacing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days on which a clock changes, and places whose clocks are others. */
class ClocksTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Exchange EXCHANGE = SmallCalendar.exchange("far", 60);

    private static Problem on(LocalDate day, LocalTime from, LocalTime until, Association association) {
        Grid grid = Grid.ofQuarters(List.of(day), LocalTime.of(0, 0), LocalTime.of(23, 0), PARIS);
        Official official = new Official(
                SmallCalendar.id("o"),
                "O",
                Set.of(),
                List.of(Span.of(day, from, until, PARIS)),
                5,
                Buffer.NONE,
                Duration.ZERO);
        return new Problem(
                grid,
                List.of(association),
                List.of(EXCHANGE.with(Mode.BY_LINK)),
                List.of(official),
                List.of(),
                List.of(),
                Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28, 2, 22", "2027-03-27, 3, 23", "2026-10-25, 4, 24"})
    void aDayHasAsManyStartsAsHoursBetweenMidnightAndThree(LocalDate day, int hours, int all) {
        Association association = new Association(
                EXCHANGE.association(), "A", List.of(Span.of(day, LocalTime.MIN, LocalTime.of(23, 0), PARIS)));
        Problem problem = on(day, LocalTime.of(0, 0), LocalTime.of(3, 0), association);

        assertThat(problem.grid().starts()).hasSize(4 * all);
        assertThat(new EveryPlacing(problem).of(problem.exchanges().getFirst(), Duration.ofHours(1)))
                .hasSize(4 * (hours - 1) + 1)
                .allMatch(placing -> placing.span().length().equals(Duration.ofHours(1)));
        assertThat(new Planning(problem, Effort.ofSteps(50, 1)).run().measures().placed())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28", "2026-10-25"})
    void noonStillPartsTheDayWhereTheClockChanges(LocalDate day) {
        Grid grid = Grid.ofQuarters(List.of(day), LocalTime.of(9, 0), LocalTime.of(18, 0), PARIS);

        assertThat(grid.starts()).hasSize(36);
        assertThat(grid.halfDays())
                .containsExactly(new HalfDay(day, HalfDay.Part.MORNING), new HalfDay(day, HalfDay.Part.AFTERNOON));
        assertThat(grid.halfDay(day.atTime(11, 59).atZone(PARIS).toInstant()).part())
                .isEqualTo(HalfDay.Part.MORNING);
        assertThat(grid.halfDay(day.atTime(12, 0).atZone(PARIS).toInstant()).part())
                .isEqualTo(HalfDay.Part.AFTERNOON);
    }

    /** Office hours there, 9 to 17; officials in Paris 8 to 18. */
    @ParameterizedTest
    @CsvSource({
        "Indian/Reunion, 2026-12-01, 08:00, 14:00",
        "Indian/Reunion, 2026-07-01, 08:00, 15:00",
        "America/Guadeloupe, 2026-12-01, 14:00, 18:00",
        "America/Guadeloupe, 2026-07-01, 15:00, 18:00",
        "Pacific/Tahiti, 2026-12-01, ,"
    })
    void bothClocksAreInOfficeHours(String zone, LocalDate day, LocalTime from, LocalTime until) {
        ZoneId there = ZoneId.of(zone);
        Association association = new Association(
                EXCHANGE.association(), "A", List.of(Span.of(day, LocalTime.of(9, 0), LocalTime.of(17, 0), there)));
        Problem problem = on(day, LocalTime.of(8, 0), LocalTime.of(18, 0), association);

        Plan plan = new Planning(problem, Effort.ofSteps(50, 1)).run().plan();

        if (from == null) {
            assertThat(plan.placings()).isEmpty();
            assertThat(new Reasons(problem).never(problem.exchanges().getFirst()))
                    .containsInstanceOf(Reason.NoCommonTime.class);
            return;
        }
        Placing placing = plan.of(EXCHANGE.id()).orElseThrow();
        assertThat(placing.start().atZone(PARIS).toLocalTime()).isAfterOrEqualTo(from);
        assertThat(placing.span().end().atZone(PARIS).toLocalTime()).isBeforeOrEqualTo(until);
        assertThat(new EveryPlacing(problem).of(problem.exchanges().getFirst(), Duration.ofHours(1)))
                .hasSize((int) (Duration.between(from, until).toMinutes() - 60) / 15 + 1);
    }
}
