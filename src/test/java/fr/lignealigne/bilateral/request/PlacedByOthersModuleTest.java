package fr.lignealigne.bilateral.request;

import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static fr.lignealigne.bilateral.request.RequestScenes.draft;
import static fr.lignealigne.bilateral.request.RequestScenes.sent;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.TypedTexts;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a coordinator learns, and does not, of the meetings that others made of requests. */
@PortalTest
class PlacedByOthersModuleTest {

    @Autowired
    Requests requests;

    @Autowired
    Requesting requesting;

    @Autowired
    PlacingRequests placing;

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    TypedTexts typed;

    @Autowired
    People people;

    private BilateralFixtures table;
    private Viewer lead;
    private Viewer coordinator;
    private Viewer cabinet;
    private RequestId request;

    @BeforeEach
    void aRequestAmongOthers() {
        table = BilateralFixtures.make(people, officials, rooms);
        lead = table.association().viewer();
        coordinator = table.coordinator().viewer();
        cabinet = table.cabinet().viewer();
        request = sent(requesting, lead, draft());
        sent(requesting, people.leadOfAMember().viewer(), draft());
    }

    private boolean isListedFor(Viewer viewer) {
        return requests.list(viewer).stream().anyMatch(one -> one.id().equals(request));
    }

    private boolean isFirstFor(Viewer viewer) {
        return requests.toPlace(viewer).stream()
                .filter(one -> one.id().equals(request))
                .findFirst()
                .orElseThrow()
                .priority();
    }

    @Test
    void oneThatTheStatePlacedIsGoneForTheCoordinatorAsIfItHadBeenTakenBack() {
        placing.place(cabinet, request, table.draft(BilateralFixtures.at(10, 0)));
        assertRefused("refusal.notFound", () -> requests.get(coordinator, request));
        assertThat(isListedFor(coordinator)).isFalse();
        assertThat(requests.get(cabinet, request).meeting()).isNotNull();
        assertThat(requests.get(people.ofTheState(Role.MIPROF).viewer(), request)
                        .meeting())
                .isNotNull();
        assertThat(isListedFor(lead)).isTrue();
    }

    @Test
    void sendingOneThatWasPlacedMeanwhileSaysSo() {
        placing.place(cabinet, request, table.draft(BilateralFixtures.at(10, 0)));
        RequestDetails read = requests.get(lead, request);
        assertRefused("request.placed", () -> requesting.send(lead, request, read.revision(), read.said()));
    }

    @Test
    void onceItWasHeldNothingThatWasTypedForItIsLeft() {
        MeetingId meeting = placing.place(
                cabinet,
                request,
                table.draft(
                        Slot.of(LocalDate.now(Clocks.PARIS).minusDays(3), LocalTime.of(10, 0), Duration.ofMinutes(45))),
                "Samedi ou non.");
        typed.keep(lead, "request/" + request + "/needs", RequestScenes.NEEDS);
        meetings.markHeld(cabinet, unmoved(meeting));
        assertThat(typed.of(lead, "request/" + request + "/needs")).isEmpty();
    }

    @Test
    void onlyOpenMeetingsThatOneMayKnowAndThatNobodyAskedForAreOfferedToBeLinked() {
        MeetingId ofTheState = arranging.arrange(cabinet, table.draft(BilateralFixtures.at(10, 0)));
        MeetingId own = arranging.arrange(coordinator, table.draft(BilateralFixtures.at(11, 0)));
        MeetingId cancelled = arranging.arrange(cabinet, table.draft(BilateralFixtures.at(14, 0)));
        meetings.cancel(cabinet, unmoved(cancelled), "Empêchement.");
        arranging.arrange(cabinet, table.draftFor(people.leadOfAMember(), BilateralFixtures.at(15, 0)));
        RequestId asked = sent(requesting, lead, draft());
        placing.place(cabinet, asked, table.draft(BilateralFixtures.at(16, 0)));
        assertThat(requests.linkable(cabinet, request))
                .extracting(MeetingDetails::id)
                .containsExactly(ofTheState, own);
        assertThat(requests.linkable(coordinator, request))
                .extracting(MeetingDetails::id)
                .containsExactly(own);
        assertThat(requests.linkable(coordinator, asked)).isEmpty();
        assertThat(requests.linkable(lead, request)).isEmpty();
        placing.link(cabinet, request, ofTheState);
        assertThat(requests.linkable(cabinet, request)).isEmpty();
    }

    @Test
    void oneThatTheCoordinatorPlacedStaysItsToKnowAndIsNotAnotherCoordinators() {
        MeetingId meeting = placing.place(coordinator, request, table.draft(BilateralFixtures.at(10, 0)));
        assertThat(requests.get(coordinator, request).meeting())
                .extracting(MeetingDetails::id)
                .isEqualTo(meeting);
        assertThat(isListedFor(coordinator)).isTrue();
        assertThat(isListedFor(people.coordinator().viewer())).isFalse();
    }

    @Test
    void thatAMeetingOfTheStateFailedIsNotReadInTheOrderOfTheRequests() {
        MeetingId meeting = placing.place(cabinet, request, table.draft(BilateralFixtures.at(10, 0)));
        meetings.cancel(cabinet, unmoved(meeting), "Empêchement.");
        assertThat(requests.get(coordinator, request))
                .returns(RequestState.SENT, RequestDetails::state)
                .returns(false, RequestDetails::priority);
        assertThat(isFirstFor(coordinator)).isFalse();
        assertThat(isFirstFor(cabinet)).isTrue();
        assertThat(requests.get(lead, request).priority()).isTrue();
    }

    @Test
    void afterItsOwnMeetingFailedTheCoordinatorPlacesItBeforeOthersWhateverTheStateDidSince() {
        MeetingId own = placing.place(coordinator, request, table.draft(BilateralFixtures.at(10, 0)));
        meetings.cancel(coordinator, unmoved(own), "Empêchement.");
        MeetingId ofTheState = placing.place(cabinet, request, table.draft(BilateralFixtures.at(11, 0)));
        meetings.cancel(cabinet, unmoved(ofTheState), "Empêchement.");
        assertThat(isFirstFor(coordinator)).isTrue();
        assertThat(isFirstFor(people.coordinator().viewer())).isFalse();
    }

    @Test
    void whatTheAssociationCallsOffOfOthersTakesNothingFromWhatTheCoordinatorKnows() {
        MeetingId own = placing.place(coordinator, request, table.draft(BilateralFixtures.at(10, 0)));
        meetings.cancel(coordinator, unmoved(own), "Empêchement.");
        MeetingId ofTheState = placing.place(cabinet, request, table.draft(BilateralFixtures.at(11, 0)));
        meetings.cancel(lead, unmoved(ofTheState), "Un empêchement.");
        assertThat(isFirstFor(coordinator)).isTrue();
        MeetingId again = placing.place(coordinator, request, table.draft(BilateralFixtures.at(14, 0)));
        meetings.cancel(lead, unmoved(again), "Un empêchement.");
        assertThat(isFirstFor(coordinator)).as("its own, called off by them").isFalse();
        assertThat(isFirstFor(cabinet)).isFalse();
    }

    @Test
    void whatAnotherCoordinationLostDoesNotTakeItsPlace() {
        OrganisationId another = people.coordinator().viewer().organisation();
        Lost lost = new Lost(Loss.BY_COORDINATION, Instant.now());
        Precedence first = Precedence.none().after(lost, coordinator.organisation());
        assertThat(first.after(lost, another).failedWith()).isEqualTo(coordinator.organisation());
        assertThat(first.without(another).priority()).isTrue();
        assertThat(first.without(coordinator.organisation()).priority()).isFalse();
    }

    @Test
    void aTurnIsToldToThoseWhoMayKnowIt() {
        RequestAccess.Standing sent = new RequestAccess.Standing(
                lead.organisation(), true, RequestOrigin.ASSOCIATION, RequestState.SENT, true, null);
        RequestChanged ofTheState = RequestChanged.ofPriority(request, sent, null, null);
        assertThat(ofTheState.mayBeKnownTo(lead)).isTrue();
        assertThat(ofTheState.mayBeKnownTo(cabinet)).isTrue();
        assertThat(ofTheState.mayBeKnownTo(coordinator)).isFalse();
        assertThat(ofTheState.mayBeKnownTo(people.leadOfAMember().viewer())).isFalse();
        assertThat(RequestChanged.ofPriority(request, sent, null, coordinator.organisation())
                        .mayBeKnownTo(coordinator))
                .isTrue();
        assertThat(RequestChanged.ofPriority(request, sent, coordinator.organisation(), null)
                        .mayBeKnownTo(people.coordinator().viewer()))
                .isFalse();
    }
}
