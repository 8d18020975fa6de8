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
import java.util.List;
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
        return all.stream()
                .filter(week -> week.resource().equals(resource))
                .findFirst()
                .orElseThrow()
                .entries();
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
