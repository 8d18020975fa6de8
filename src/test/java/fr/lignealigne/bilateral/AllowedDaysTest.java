package fr.lignealigne.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.timeline.Dates;
import fr.lignealigne.timeline.MilestoneKind;
import fr.lignealigne.timeline.Procedure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2031, 12, 1);

    private static LocalDate day(int ofDecember) {
        return FIRST.plusDays(ofDecember - 1L);
    }

    private static Dates days(int first, int last) {
        return new Dates(day(first), day(last));
    }

    @Test
    void anAddressSaysThemAndIsReadAgain() {
        AllowedDays days = new AllowedDays(List.of(days(1, 5), days(9, 9)));
        assertThat(days).hasToString("2031-12-01..2031-12-05,2031-12-09..2031-12-09");
        assertThat(AllowedDays.parse(days.toString())).contains(days);
        AllowedDays none = new AllowedDays(List.of());
        assertThat(AllowedDays.parse(none.toString())).contains(none);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demain",
                "2031-12-05..2031-12-01",
                "2031-12-01..",
                "2031-13-01..2031-13-02",
                ",",
                "+999999999-12-31",
                "9999-12-31",
                "-0044-03-15"
            })
    void whatSaysNoDaysIsNone(String text) {
        assertThat(AllowedDays.parse(text)).isEmpty();
    }

    @Test
    void aLongOneIsNotOfThisPortal() {
        assertThat(AllowedDays.parse("2031-12-01,".repeat(100) + "2031-12-01")).isEmpty();
    }

    @Test
    void everyAllowedDayIsSoonReachedFromALookout() {
        AllowedDays days = new AllowedDays(List.of(days(1, 60), days(70, 71)));
        List<LocalDate> lookouts = days.lookouts(day(25), 21);
        assertThat(lookouts.getFirst()).isEqualTo(day(25));
        for (int number = 1; number <= 71; number++) {
            LocalDate day = day(number);
            if (days.include(day)) {
                assertThat(lookouts)
                        .as(day.toString())
                        .anyMatch(one -> Math.abs(ChronoUnit.DAYS.between(one, day)) <= 21);
            }
        }
        assertThat(new AllowedDays(List.of(new Dates(day(1), LocalDate.MAX))).lookouts(day(3), 21))
                .hasSize(12)
                .startsWith(day(3));
    }

    @Test
    void theNearestIsTheDayItselfOrTheBorderNextToIt() {
        AllowedDays days = new AllowedDays(List.of(days(2, 4), days(10, 12)));
        assertThat(days.lookouts(day(3), 21)).startsWith(day(3));
        assertThat(days.lookouts(day(6), 21)).startsWith(day(4));
        assertThat(days.lookouts(day(9), 21)).startsWith(day(10));
        assertThat(days.lookouts(day(31), 21)).startsWith(day(12));
        assertThat(new AllowedDays(List.of()).lookouts(day(3), 21)).isEmpty();
        assertThat(days.include(day(4))).isTrue();
        assertThat(days.include(day(5))).isFalse();
    }

    @Test
    void theProcedureAllowsItsDaysFromNowOnAndBeforeWhatComesAfterwards() {
        assertThat(allowed()).containsExactly(new Dates(day(3), LocalDate.MAX));
        assertThat(allowed(step(MilestoneKind.ARBITRATION, days(11, 20)))).containsExactly(days(3, 10));
        assertThat(allowed(
                        step(MilestoneKind.BILATERAL_EXCHANGES, days(8, 15)),
                        step(MilestoneKind.BILATERAL_EXCHANGES, days(1, 5)),
                        step(MilestoneKind.BILATERAL_EXCHANGES, days(1, 2)),
                        step(MilestoneKind.ARBITRATION, days(11, 20))))
                .containsExactly(days(3, 5), days(8, 10));
        assertThat(allowed(step(MilestoneKind.ARBITRATION, days(2, 20)))).isEmpty();
    }

    private static Procedure.MilestoneDates step(MilestoneKind kind, Dates dates) {
        return new Procedure.MilestoneDates(kind, dates);
    }

    private static List<Dates> allowed(Procedure.MilestoneDates... steps) {
        return new Procedure(List.of(steps)).days(MilestoneKind.BILATERAL_EXCHANGES, day(3), MilestoneKind.ARBITRATION);
    }
}
