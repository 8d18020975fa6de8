package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.support.PortalTest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ResourceCalendarModuleTest {

    private static final Slot THAT_DAY = new Slot(at(8, 0).startsAt(), at(19, 0).endsAt());

    @Autowired
    ResourceCalendar calendar;

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Offers offers;

    @Autowired
    KeepingHours keeping;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    BilateralFixtures table;

    @BeforeEach
    void aTable() {
        table = BilateralFixtures.make(people, officials, rooms);
    }

    private static List<CalendarEntry> of(List<ResourceWeek> all, ResourceId resource) {
        return week(all, resource).entries();
    }

    @Test
    void tellsWhoIsTakenWhenAndWhoIsFree() {
        Viewer cabinet = table.cabinet().viewer();
        MeetingId placed = arranging.arrange(cabinet, table.draft(at(10, 0)));
        MeetingId cancelled = arranging.arrange(cabinet, table.draft(at(14, 0)));
        meetings.cancel(cabinet, unmoved(cancelled), "Séance levée.");
        for (List<CalendarEntry> entries : List.of(
                of(calendar.officials(cabinet, THAT_DAY), table.adviser().resource()),
                of(calendar.rooms(cabinet, THAT_DAY), table.room().resource()))) {
            assertThat(entries)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            CalendarEntry.Known.class,
                            known -> assertThat(known.meeting().id()).isEqualTo(placed));
        }
        assertThat(of(
                        calendar.officials(cabinet, THAT_DAY),
                        table.ofTheMinistry().resource()))
                .isEmpty();
    }

    @Test
    void toACoordinatorWhatTheStateArrangedIsPlainBusyTime() {
        Viewer coordinator = table.coordinator().viewer();
        arranging.arrange(table.cabinet().viewer(), table.draft(at(10, 0)));
        arranging.arrange(table.cabinet().viewer(), table.draftFor(people.leadOfAMember(), at(10, 45)));
        MeetingId own = arranging.arrange(coordinator, table.draft(at(15, 0)));
        assertThat(of(calendar.rooms(coordinator, THAT_DAY), table.room().resource()))
                .satisfiesExactly(
                        busy -> assertThat(busy)
                                .isEqualTo(new CalendarEntry.Busy(new Slot(
                                        at(10, 0).startsAt(), at(10, 45).endsAt()))),
                        known -> assertThat(
                                        ((CalendarEntry.Known) known).meeting().id())
                                .isEqualTo(own));
    }

    @Test
    void slotsOnOfferAreHeldThereAndToACoordinatorWhatTheStateOffersIsBusyTime() {
        Viewer cabinet = table.cabinet().viewer();
        MeetingDraft draft = table.draft(at(10, 0));
        offers.offer(
                cabinet,
                new OfferDraft(
                        draft.association(),
                        draft.officials(),
                        draft.place(),
                        draft.subject(),
                        List.of(at(10, 0), at(15, 0)),
                        BilateralFixtures.WEDNESDAY.minusDays(5)));
        for (List<CalendarEntry> entries : List.of(
                of(calendar.officials(cabinet, THAT_DAY), table.adviser().resource()),
                of(calendar.rooms(cabinet, THAT_DAY), table.room().resource()),
                meetings.between(table.association().viewer(), THAT_DAY, null))) {
            assertThat(entries)
                    .filteredOn(CalendarEntry.Held.class::isInstance)
                    .extracting(CalendarEntry::slot)
                    .containsExactly(at(10, 0), at(15, 0));
        }
        assertThat(of(
                        calendar.rooms(table.coordinator().viewer(), THAT_DAY),
                        table.room().resource()))
                .containsExactly(new CalendarEntry.Busy(at(10, 0)), new CalendarEntry.Busy(at(15, 0)));
        assertThat(meetings.between(table.coordinator().viewer(), THAT_DAY, null))
                .noneMatch(CalendarEntry.Held.class::isInstance);
    }

    @Test
    void tellsWhatIsOpenAndTheDaysOfAbsencesWithoutTheirReasonToThoseWhoKeepTheHoursAlone() {
        Viewer cabinet = table.cabinet().viewer();
        Viewer coordinator = table.coordinator().viewer();
        keeping.add(
                cabinet,
                table.adviser().resource(),
                List.of(new HoursRule.Absent(
                        BilateralFixtures.WEDNESDAY, BilateralFixtures.WEDNESDAY.plusDays(3), "Opération du genou")));
        keeping.add(
                cabinet,
                table.room().resource(),
                List.of(new HoursRule.Weekly(
                        DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), null, null)));
        ResourceWeek kept =
                week(calendar.officials(cabinet, THAT_DAY), table.adviser().resource());
        assertThat(kept.open()).isEmpty();
        assertThat(kept.absent()).containsExactly(BilateralFixtures.WEDNESDAY);
        ResourceWeek arranged =
                week(calendar.officials(coordinator, THAT_DAY), table.adviser().resource());
        assertThat(arranged.open()).isEmpty();
        assertThat(arranged.absent()).isEmpty();
        for (Viewer someone : List.of(cabinet, coordinator)) {
            assertThat(calendar.officials(someone, THAT_DAY).toString()).doesNotContain("genou");
            assertThat(week(calendar.rooms(someone, THAT_DAY), table.room().resource())
                            .open())
                    .containsExactly(new Slot(at(9, 0).startsAt(), at(12, 0).startsAt()));
            assertThat(week(
                                    calendar.officials(someone, THAT_DAY),
                                    table.ofTheMinistry().resource())
                            .open())
                    .as("the usual hours")
                    .hasSize(2);
        }
    }

    @Test
    void aRoomOutOfUseStaysAsLongAsMeetingsStandThereForThoseWhoTookItOutOfUse() {
        Viewer cabinet = table.cabinet().viewer();
        Viewer coordinator = table.coordinator().viewer();
        ResourceId room = table.room().resource();
        arranging.arrange(coordinator, table.draft(at(10, 0)));
        assertThat(week(calendar.rooms(cabinet, THAT_DAY), room).retired()).isFalse();
        keeping.close(cabinet, room, true);
        keeping.close(cabinet, table.adviser().resource(), true);
        assertThat(week(calendar.rooms(cabinet, THAT_DAY), room))
                .returns(true, ResourceWeek::retired)
                .extracting(ResourceWeek::entries)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
        assertThat(week(calendar.officials(cabinet, THAT_DAY), table.adviser().resource())
                        .retired())
                .isTrue();
        Slot nextDay = Slot.of(BilateralFixtures.WEDNESDAY.plusDays(1), LocalTime.of(8, 0), Duration.ofHours(10));
        assertThat(calendar.rooms(cabinet, nextDay))
                .extracting(ResourceWeek::resource)
                .doesNotContain(room);
        assertThat(calendar.rooms(coordinator, THAT_DAY))
                .extracting(ResourceWeek::resource)
                .doesNotContain(room);
    }

    private static ResourceWeek week(List<ResourceWeek> all, ResourceId resource) {
        return all.stream()
                .filter(week -> week.resource().equals(resource))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MIPROF", "CABINET", "COLLECTIVE_COORDINATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseReadsIt(Role role) {
        Viewer other = people.playing(role).viewer();
        assertThatThrownBy(() -> calendar.officials(other, THAT_DAY)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> calendar.rooms(other, THAT_DAY)).isInstanceOf(NotAllowed.class);
    }
}
