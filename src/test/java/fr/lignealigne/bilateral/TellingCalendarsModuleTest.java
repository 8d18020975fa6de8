package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class TellingCalendarsModuleTest {

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Replacing replacing;

    @Autowired
    OtherTimes otherTimes;

    @Autowired
    Offers offers;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    @Autowired
    ApplicationEvents events;

    BilateralFixtures table;
    Viewer cabinet;
    Viewer lead;

    @BeforeEach
    void layTheTable() {
        table = BilateralFixtures.make(people, officials, rooms);
        cabinet = table.cabinet().viewer();
        lead = table.association().viewer();
    }

    private List<CalendarChanged> told() {
        return events.stream(CalendarChanged.class).toList();
    }

    private Stream<Viewer> others() {
        return Stream.of(
                people.leadOfAMember().viewer(),
                table.coordinator().viewer(),
                table.ministry().viewer(),
                people.playing(Role.ADMINISTRATOR).viewer(),
                people.playing(Role.OBSERVER).viewer());
    }

    @Test
    void eachActIsToldToThoseWhoMayKnowAllOfIt() {
        MeetingId meeting = arranging.arrange(cabinet, table.draft(at(10, 0)));
        meetings.accept(lead, unmoved(meeting));
        meetings.confirm(cabinet, unmoved(meeting));
        arranging.move(
                cabinet, unmoved(meeting), at(15, 0), table.draft(at(15, 0)).place(), "Séance.");
        meetings.decline(lead, meetings.get(lead, meeting).asRead(), "Maraude.");
        OfferId offer = offers.offer(
                cabinet,
                new OfferDraft(
                        lead.organisation(),
                        Set.of(table.adviser()),
                        new Place.InRoom(table.room()),
                        "Hébergement",
                        List.of(at(10, 0), at(11, 0)),
                        BilateralFixtures.WEDNESDAY.minusDays(5)));
        offers.withdraw(cabinet, offer);
        assertThat(told())
                .hasSize(7)
                .allMatch(change -> change.mayBeKnownTo(lead))
                .allMatch(change -> change.mayBeKnownTo(cabinet))
                .allSatisfy(change -> assertThat(others()).noneMatch(change::mayBeKnownTo));
    }

    @Test
    void thatAnAssociationWouldComeAtAnotherTimeIsToldToWhoArrangesAlone() {
        MeetingId meeting = arranging.arrange(
                cabinet,
                new MeetingDraft(
                        lead.organisation(),
                        Set.of(table.ofTheMinistry()),
                        new Place.InRoom(table.room()),
                        at(10, 0),
                        "Hébergement"));
        long before = told().size();
        otherTimes.propose(lead, unmoved(meeting), "Plutôt le soir.", List.of());
        assertThat(told().stream().skip(before))
                .singleElement()
                .matches(change -> change.mayBeKnownTo(cabinet))
                .matches(change -> change.mayBeKnownTo(lead))
                .matches(change -> !change.mayBeKnownTo(table.ministry().viewer()));
    }

    @Test
    void aMinistryHearsThatItsOfficialComesAndThatSomebodyElseDoesInstead() {
        MeetingId meeting = arranging.arrange(cabinet, table.draft(at(10, 0)));
        Viewer ministry = table.ministry().viewer();
        assertThat(told()).noneMatch(change -> change.mayBeKnownTo(ministry));
        BilateralFixtures.replace(replacing, cabinet, meetings.get(cabinet, meeting), Set.of(table.ofTheMinistry()));
        BilateralFixtures.replace(replacing, cabinet, meetings.get(cabinet, meeting), Set.of(table.adviser()));
        assertThat(told()).filteredOn(change -> change.mayBeKnownTo(ministry)).hasSize(2);
        meetings.cancel(cabinet, unmoved(meeting), "Motif");
        assertThat(told()).filteredOn(change -> change.mayBeKnownTo(ministry)).hasSize(2);
    }
}
