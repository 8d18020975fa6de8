package fr.lignealigne.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeSlotsTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final WorkingDays workingDays = new WorkingDays();

    @Test
    void proposesTheThreeNearestThatDoNotOverlapEachOther() {
        Slot wish = slot(WEDNESDAY, 10, 30);
        assertThat(nearest(wish, List.of(wish)))
                .containsExactly(slot(WEDNESDAY, 9, 45), slot(WEDNESDAY, 11, 15), slot(WEDNESDAY, 9, 0));
    }

    @Test
    void leavesLunchFree() {
        Slot wish = slot(WEDNESDAY, 12, 30);
        assertThat(nearest(wish, List.of())).first().isEqualTo(slot(WEDNESDAY, 11, 45));
        assertThat(nearest(wish, List.of()))
                .noneMatch(found -> found.start().getHour() == 13)
                .allMatch(WorkingHours::include);
    }

    @Test
    void leavesWeekendsAndPublicHolidaysFree() {
        Slot onChristmas = slot(LocalDate.of(2026, 12, 25), 10, 0);
        assertThat(nearest(onChristmas, List.of()))
                .extracting(found -> found.start().toLocalDate())
                .containsOnly(LocalDate.of(2026, 12, 24));
    }

    @Test
    void neverLooksBack() {
        Slot wish = slot(WEDNESDAY, 9, 0);
        assertThat(FreeSlots.nearest(wish, this::open, List.of(wish), wish.startsAt(), 3))
                .allMatch(found -> found.startsAt().isAfter(wish.startsAt()));
    }

    @Test
    void hasNothingToProposeForSomethingLongerThanAHalfDay() {
        Slot wish = Slot.of(WEDNESDAY, LocalTime.of(9, 0), Duration.ofHours(5));
        assertThat(nearest(wish, List.of())).isEmpty();
    }

    @Test
    void keepsTheHourOfParisAcrossTheChangeOfClocks() {
        Slot wish = slot(LocalDate.of(2027, 3, 26), 17, 30);
        Slot rest =
                new Slot(wish.startsAt(), slot(LocalDate.of(2027, 3, 29), 9, 0).startsAt());
        Slot before = new Slot(slot(LocalDate.of(2027, 3, 1), 9, 0).startsAt(), wish.startsAt());
        assertThat(nearest(wish, List.of(before, rest))).first().satisfies(found -> {
            assertThat(found.start().toLocalDate()).isEqualTo("2027-03-30");
            assertThat(found.start().toLocalTime()).isEqualTo("09:00");
        });
    }

    @Test
    void touchingSlotsDoNotOverlap() {
        assertThat(slot(WEDNESDAY, 10, 0).overlaps(slot(WEDNESDAY, 10, 45))).isFalse();
        assertThat(slot(WEDNESDAY, 10, 0).overlaps(slot(WEDNESDAY, 10, 44))).isTrue();
    }

    @Test
    void mergedBusyTimeDoesNotTellHowManyMeetingsThereAre() {
        assertThat(Slots.merge(List.of(
                        slot(WEDNESDAY, 10, 30),
                        slot(WEDNESDAY, 9, 45),
                        slot(WEDNESDAY, 10, 30),
                        slot(WEDNESDAY, 15, 0))))
                .containsExactly(
                        Slot.of(WEDNESDAY, LocalTime.of(9, 45), Duration.ofMinutes(90)), slot(WEDNESDAY, 15, 0));
    }

    @Test
    void knowsTheMovingHolidaysOfFrance() {
        assertThat(workingDays.include(LocalDate.of(2027, 3, 29)))
                .as("Easter Monday")
                .isFalse();
        assertThat(workingDays.include(LocalDate.of(2027, 5, 6)))
                .as("Ascension")
                .isFalse();
        assertThat(workingDays.include(LocalDate.of(2027, 5, 17)))
                .as("Whit Monday")
                .isFalse();
        assertThat(workingDays.include(LocalDate.of(2026, 7, 14))).isFalse();
        assertThat(workingDays.include(LocalDate.of(2026, 11, 11))).isFalse();
        assertThat(workingDays.include(LocalDate.of(2026, 12, 26)))
                .as("a Saturday")
                .isFalse();
        assertThat(workingDays.include(LocalDate.of(2027, 3, 26)))
                .as("Good Friday works")
                .isTrue();
    }

    private List<Slot> nearest(Slot wish, List<Slot> busy) {
        return FreeSlots.nearest(wish, this::open, busy, LONG_AGO, 3);
    }

    private static Slot slot(LocalDate day, int hour, int minute) {
        return Slot.of(day, LocalTime.of(hour, minute), Duration.ofMinutes(45));
    }

    private boolean open(Slot slot) {
        return workingDays.include(slot.start().toLocalDate()) && WorkingHours.include(slot);
    }
}
