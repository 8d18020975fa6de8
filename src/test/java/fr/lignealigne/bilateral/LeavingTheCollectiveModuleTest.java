package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.BilateralFixtures.WEDNESDAY;
import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.Memberships;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.request.OfferingSlots;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestScenes;
import fr.lignealigne.bilateral.request.RequestState;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.bilateral.request.Requests;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a coordinator arranged with an association, once that one left the Collective. */
@PortalTest
class LeavingTheCollectiveModuleTest {

    @Autowired
    Memberships memberships;

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Offers offers;

    @Autowired
    OfferingSlots offering;

    @Autowired
    Requests requests;

    @Autowired
    Requesting requesting;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private BilateralFixtures table;
    private People.Someone lead;
    private Viewer coordinator;
    private Viewer cabinet;

    @BeforeEach
    void layTheTable() {
        table = BilateralFixtures.make(people, officials, rooms);
        lead = table.association();
        coordinator = table.coordinator().viewer();
        cabinet = table.cabinet().viewer();
        BilateralFixtures noise = BilateralFixtures.make(people, officials, rooms);
        arranging.arrange(noise.coordinator().viewer(), noise.draft(at(10, 0)));
    }

    /** The lead as they are once their association is outside. */
    private Viewer leave(boolean member) {
        memberships.set(coordinator, organisation(), member, People.PASSWORD);
        return people.again(lead);
    }

    private OrganisationId organisation() {
        return lead.viewer().organisation();
    }

    @Test
    void theCoordinatorKnowsOnlyThatTheTimeIsTakenAndTheStateGoesOn() {
        MeetingId meeting = arranging.arrange(coordinator, table.draft(at(10, 0)));
        Viewer outside = leave(false);
        assertThat(meetings.find(coordinator, meeting)).isEmpty();
        assertRefused("refusal.notFound", () -> meetings.cancel(coordinator, unmoved(meeting), "Départ"));
        assertRefused(
                "refusal.notFound",
                () -> arranging.move(
                        coordinator, unmoved(meeting), at(14, 0), new Place.InRoom(table.room()), "Départ"));
        assertThat(meetings.between(coordinator, at(10, 0), null))
                .isNotEmpty()
                .allMatch(CalendarEntry.Busy.class::isInstance);
        meetings.accept(outside, unmoved(meeting));
        assertThat(told(table.coordinator())).isZero();
        assertThat(told(table.cabinet())).isEqualTo(1);
        arranging.move(cabinet, unmoved(meeting), at(14, 0), new Place.InRoom(table.room()), "Train");
        assertThat(meetings.get(outside, meeting).slot()).isEqualTo(at(14, 0));
        leave(true);
        assertThat(meetings.find(coordinator, meeting)).isPresent();
    }

    private int told(People.Someone someone) {
        return jdbc.sql("select count(*) from notice where person_id = ? and kind = 'MEETING_ANSWERED'")
                .param(someone.viewer().person().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void itsSlotsStayOnOfferAndAreTheStatesToTakeBack() {
        RequestId request = RequestScenes.sent(requesting, lead.viewer(), RequestScenes.draft());
        OfferId first = offering.offer(coordinator, request, slots(10, 14));
        OfferId second = offers.offer(coordinator, slots(16, 17));
        Viewer outside = leave(false);
        assertThat(offers.open(coordinator)).isEmpty();
        assertRefused("refusal.notFound", () -> offers.withdraw(coordinator, second));
        assertRefused("refusal.notFound", () -> requests.get(coordinator, request));
        assertThat(requests.get(cabinet, request).state()).isEqualTo(RequestState.PROPOSED);
        offers.withdraw(cabinet, second);
        MeetingId meeting = offers.choose(
                outside,
                offers.find(outside, first).orElseThrow().slots().getFirst().id());
        assertThat(requests.get(outside, request).state()).isEqualTo(RequestState.PLACED);
        assertThat(meetings.find(coordinator, meeting)).isEmpty();
        assertThat(meetings.find(people.ofTheState(Role.MIPROF).viewer(), meeting))
                .isPresent();
    }

    private OfferDraft slots(int first, int second) {
        return new OfferDraft(
                organisation(),
                Set.of(table.adviser()),
                new Place.InRoom(table.room()),
                "Titres de séjour",
                List.of(at(first, 0), at(second, 0)),
                WEDNESDAY.minusDays(2));
    }
}
