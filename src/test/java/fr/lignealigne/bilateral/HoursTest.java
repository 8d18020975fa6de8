package fr.lignealigne.bilateral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.shared.Invalid;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoursTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final LocalDate CLOCKS_FORWARD = LocalDate.of(2027, 3, 28);
    private static final LocalDate CLOCKS_BACK = LocalDate.of(2027, 10, 31);

    private final WorkingDays workingDays = new WorkingDays();

    @Test
    void withoutAnyRuleTheUsualHoursOfWorkingDaysAreOpen() {
        assertThat(open(Hours.USUAL, MONDAY)).containsExactly(slot(MONDAY, 9, 0, 12, 30), slot(MONDAY, 14, 0, 18, 0));
        assertThat(open(Hours.USUAL, MONDAY.plusDays(5))).isEmpty();
        assertThat(open(Hours.USUAL, CHRISTMAS)).isEmpty();
    }

    @Test
    void weeklyHoursTakeThePlaceOfTheUsualOnes() {
        Hours hours = hours(weekly(DayOfWeek.TUESDAY, 8, 11, null, null));
        assertThat(open(hours, MONDAY)).isEmpty();
        assertThat(open(hours, MONDAY.plusDays(1))).containsExactly(slot(MONDAY.plusDays(1), 8, 0, 11, 0));
    }

    @Test
    void weeklyHoursHoldFromTheirFirstUpToAndWithTheirLastDay() {
        Hours hours = hours(weekly(DayOfWeek.MONDAY, 8, 11, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2)));
        assertThat(open(hours, MONDAY)).isEmpty();
        assertThat(open(hours, MONDAY.plusWeeks(1))).hasSize(1);
        assertThat(open(hours, MONDAY.plusWeeks(2))).hasSize(1);
        assertThat(open(hours, MONDAY.plusWeeks(3))).isEmpty();
    }

    @Test
    void weeklyHoursRestOnAPublicHolidayAndThoseOfOneDayDoNot() {
        Hours hours = hours(
                weekly(DayOfWeek.FRIDAY, 9, 12, null, null),
                new HoursRule.OnDay(CHRISTMAS, LocalTime.of(15, 0), LocalTime.of(16, 0)));
        assertThat(open(hours, CHRISTMAS)).containsExactly(slot(CHRISTMAS, 15, 0, 16, 0));
    }

    @Test
    void anAbsenceOutdoesAllFromItsFirstToItsLastDay() {
        Hours hours = hours(
                new HoursRule.OnDay(MONDAY, LocalTime.of(19, 0), LocalTime.of(20, 0)),
                new HoursRule.Absent(MONDAY, MONDAY.plusDays(1), "souffrante"));
        assertThat(open(hours, MONDAY)).isEmpty();
        assertThat(open(hours, MONDAY.plusDays(1))).isEmpty();
        assertThat(open(hours, MONDAY.plusDays(2))).hasSize(2);
    }

    @Test
    void hoursThatOverlapOrTouchAreOneSpan() {
        Hours hours = hours(
                weekly(DayOfWeek.MONDAY, 8, 10, null, null),
                weekly(DayOfWeek.MONDAY, 9, 11, null, null),
                weekly(DayOfWeek.MONDAY, 11, 12, null, null));
        assertThat(open(hours, MONDAY)).containsExactly(slot(MONDAY, 8, 0, 12, 0));
        assertThat(hours.include(slot(MONDAY, 9, 30, 11, 30), workingDays::isHoliday))
                .isTrue();
    }

    @Test
    void whatLiesOutsideThePeriodIsCutOff() {
        Slot period = slot(MONDAY, 10, 0, 15, 0);
        assertThat(Hours.USUAL.between(period, workingDays::isHoliday))
                .containsExactly(slot(MONDAY, 10, 0, 12, 30), slot(MONDAY, 14, 0, 15, 0));
    }

    @Test
    void theHourThatTheClockSkipsInMarchIsNotOpen() {
        Hours night = hours(weekly(DayOfWeek.SUNDAY, 1, 4, null, null));
        assertThat(open(night, CLOCKS_FORWARD)).singleElement().satisfies(span -> {
            assertThat(span.length()).isEqualTo(Duration.ofHours(2));
            assertThat(span.startsAt()).isEqualTo(Instant.parse("2027-03-28T00:00:00Z"));
        });
        Hours withinTheGap = hours(new HoursRule.OnDay(CLOCKS_FORWARD, LocalTime.of(2, 10), LocalTime.of(2, 50)));
        assertThat(open(withinTheGap, CLOCKS_FORWARD)).isEmpty();
        Hours outOfTheGap = hours(new HoursRule.OnDay(CLOCKS_FORWARD, LocalTime.of(2, 30), LocalTime.of(3, 30)));
        assertThat(open(outOfTheGap, CLOCKS_FORWARD))
                .containsExactly(
                        new Slot(Instant.parse("2027-03-28T01:00:00Z"), Instant.parse("2027-03-28T01:30:00Z")));
    }

    @Test
    void theHourThatTheClockRunsThroughTwiceInOctoberIsOpenBothTimes() {
        Hours night = hours(weekly(DayOfWeek.SUNDAY, 2, 3, null, null));
        assertThat(open(night, CLOCKS_BACK))
                .containsExactly(
                        new Slot(Instant.parse("2027-10-31T00:00:00Z"), Instant.parse("2027-10-31T02:00:00Z")));
    }

    @Test
    void nineInTheMorningIsNineOnBothSidesOfAChange() {
        Hours mornings = hours(
                weekly(DayOfWeek.SATURDAY, 9, 10, null, null),
                weekly(DayOfWeek.SUNDAY, 9, 10, null, null),
                weekly(DayOfWeek.MONDAY, 9, 10, null, null));
        Slot weekend = new Slot(
                slot(CLOCKS_BACK.minusDays(1), 0, 0, 1, 0).startsAt(),
                slot(CLOCKS_BACK.plusDays(1), 22, 0, 23, 0).startsAt());
        assertThat(mornings.between(weekend, workingDays::isHoliday))
                .hasSize(2 + (workingDays.isHoliday(CLOCKS_BACK.plusDays(1)) ? 0 : 1))
                .allMatch(span -> span.start().toLocalTime().equals(LocalTime.of(9, 0))
                        && span.length().equals(Duration.ofHours(1)));
    }

    @Test
    void whatIsTakenLeavesTheRest() {
        List<Slot> open = List.of(slot(MONDAY, 9, 0, 12, 0), slot(MONDAY, 14, 0, 18, 0));
        List<Slot> taken = List.of(
                slot(MONDAY, 8, 0, 9, 30),
                slot(MONDAY, 10, 0, 10, 30),
                slot(MONDAY, 10, 15, 11, 0),
                slot(MONDAY, 13, 0, 19, 0));
        assertThat(Slots.minus(open, taken)).containsExactly(slot(MONDAY, 9, 30, 10, 0), slot(MONDAY, 11, 0, 12, 0));
    }

    @Test
    void refusesWhatEndsBeforeItBegins() {
        assertThatThrownBy(() -> weekly(DayOfWeek.MONDAY, 12, 12, null, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> weekly(DayOfWeek.MONDAY, 9, 12, MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new HoursRule.OnDay(MONDAY, LocalTime.NOON, LocalTime.of(11, 0)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new HoursRule.Absent(MONDAY, MONDAY.minusDays(1), ""))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new HoursRule.Absent(MONDAY, MONDAY, "é".repeat(301)))
                .isInstanceOf(Invalid.class);
    }

    private List<Slot> open(Hours hours, LocalDate day) {
        return hours.between(BusyTimes.dayOf(day), workingDays::isHoliday);
    }

    private static Hours hours(HoursRule... rules) {
        return new Hours(List.of(rules));
    }

    private static HoursRule.Weekly weekly(DayOfWeek day, int from, int to, LocalDate since, LocalDate until) {
        return new HoursRule.Weekly(day, LocalTime.of(from, 0), LocalTime.of(to, 0), since, until);
    }

    private static Slot slot(LocalDate day, int fromHour, int fromMinute, int toHour, int toMinute) {
        LocalTime from = LocalTime.of(fromHour, fromMinute);
        return Slot.of(day, from, Duration.between(from, LocalTime.of(toHour, toMinute)));
    }
}
