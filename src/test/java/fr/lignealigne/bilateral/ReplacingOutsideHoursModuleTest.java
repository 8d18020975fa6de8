package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReplacingOutsideHoursModuleTest {

    @Autowired
    Replacing replacing;

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    KeepingHours keeping;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    private BilateralFixtures table;
    private Viewer cabinet;

    @BeforeEach
    void layTheTable() {
        table = BilateralFixtures.make(people, officials, rooms);
        cabinet = table.cabinet().viewer();
    }

    @Test
    void aMeetingPlacedKnowinglyOutsideHoursTakesASubstituteWithoutANewReason() {
        MeetingId meeting = arranging.arrange(cabinet, table.draft(at(20, 0)), "Après la séance publique.");
        BilateralFixtures.replace(replacing, cabinet, meetings.get(cabinet, meeting), Set.of(table.ofTheMinistry()));
        assertThat(meetings.get(cabinet, meeting).officials())
                .extracting(OfficialSummary::id)
                .containsExactly(table.ofTheMinistry());
    }

    @Test
    void aSubstituteWhoIsNotThereIsRefusedForAMeetingWithinTheHours() {
        MeetingId meeting = arranging.arrange(cabinet, table.draft(at(10, 0)));
        keeping.add(
                cabinet,
                table.ofTheMinistry().resource(),
                List.of(new HoursRule.Absent(BilateralFixtures.WEDNESDAY, BilateralFixtures.WEDNESDAY, "")));
        assertThatThrownBy(() -> BilateralFixtures.replace(
                        replacing, cabinet, meetings.get(cabinet, meeting), Set.of(table.ofTheMinistry())))
                .isInstanceOf(OutsideHours.class);
    }
}
