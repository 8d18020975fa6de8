package fr.lignealigne.bilateral.request;

import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static fr.lignealigne.bilateral.request.RequestScenes.draft;
import static fr.lignealigne.bilateral.request.RequestScenes.sent;
import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.KeepingHours;
import fr.lignealigne.bilateral.MeansSettings;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.ResourceKind;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.SlotAlreadyTaken;
import fr.lignealigne.bilateral.Taken;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Waiting;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PlacingRequestsModuleTest {

    @Autowired
    Requests requests;

    @Autowired
    Requesting requesting;

    @Autowired
    PlacingRequests placing;

    @Autowired
    Arranging arranging;

    @Autowired
    KeepingHours keeping;

    @Autowired
    Attempts attempts;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    JdbcClient jdbc;

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

    private MeetingDraft at(int hour) {
        return table.draft(BilateralFixtures.at(hour, 0));
    }

    private RequestState state() {
        return requests.get(lead, request).state();
    }

    @Test
    void theCoordinatorMakesAMeetingOfAMembersRequest() {
        MeetingId meeting = placing.place(coordinator, request, at(10));
        RequestDetails placed = requests.get(lead, request);
        assertThat(placed.state()).isEqualTo(RequestState.PLACED);
        assertThat(placed.meeting()).extracting(MeetingDetails::id).isEqualTo(meeting);
        assertThat(requests.toPlace(cabinet)).extracting(RequestToPlace::id).doesNotContain(request);
        assertRefused("request.placed", () -> placing.place(cabinet, request, at(11)));
        assertRefused("request.placed", () -> requesting.withdraw(lead, request, "Non."));
        assertRefused(
                "request.placed",
                () -> requesting.change(
                        lead, request, requests.get(lead, request).revision(), draft()));
    }

    @Test
    void aMeetingOfTheStateIsNotTheCoordinatorsToKnow() {
        placing.place(cabinet, request, at(10));
        assertRefused("refusal.notFound", () -> requests.get(coordinator, request));
        assertThat(requests.get(cabinet, request).meeting()).isNotNull();
    }

    @Test
    void whatIsNotFreeLeavesTheRequestAsItWas() {
        arranging.arrange(coordinator, table.draftFor(people.leadOfAMember(), BilateralFixtures.at(10, 0)));
        assertThatExceptionOfType(SlotAlreadyTaken.class)
                .isThrownBy(() -> placing.place(coordinator, request, at(10)))
                .matches(refused -> !refused.alternatives().isEmpty())
                .satisfies(refused -> assertThat(refused.taken())
                        .extracting(Taken::kind)
                        .containsExactlyInAnyOrder(ResourceKind.OFFICIAL, ResourceKind.ROOM));
        assertThat(state()).isEqualTo(RequestState.SENT);
        placing.place(coordinator, request, at(11));
        assertThat(state()).isEqualTo(RequestState.PLACED);
    }

    @Test
    void aRequestThatWaitedForTheLastPlaceOfADayFindsTheDayFull() throws Exception {
        keeping.set(cabinet, table.adviser().resource(), new MeansSettings(1, 0, 0));
        MeetingDraft last = table.draftFor(people.leadOfAMember(), BilateralFixtures.at(15, 0));
        try (var hands = Executors.newSingleThreadExecutor()) {
            Future<String> waits = attempts.at(() -> {
                arranging.arrange(cabinet, last);
                Future<String> begun = hands.submit(outcome(() -> placing.place(cabinet, request, at(10))));
                Waiting.forALock(jdbc, begun);
                return begun;
            });
            assertThat(waits.get()).isEqualTo("bilateral.dayFull");
        }
        assertThat(state()).isEqualTo(RequestState.SENT);
    }

    @Test
    void aMeetingThatIsCancelledOpensItAgainBeforeOthers() {
        MeetingId meeting = placing.place(cabinet, request, at(10));
        meetings.cancel(cabinet, unmoved(meeting), "Empêchement.");
        assertThat(requests.get(lead, request))
                .returns(RequestState.SENT, RequestDetails::state)
                .returns(true, RequestDetails::priority)
                .returns(null, RequestDetails::meeting);
        assertThat(requests.toPlace(cabinet).getFirst().id()).isEqualTo(request);
        MeetingId again = placing.place(cabinet, request, at(10));
        assertThat(requests.get(lead, request).meeting())
                .extracting(MeetingDetails::id)
                .isEqualTo(again);
    }

    @Test
    void aTimeThatTheAssociationDeclinesGivesNoPriority() {
        MeetingId meeting = placing.place(cabinet, request, at(10));
        meetings.decline(lead, unmoved(meeting), "Audience ce jour-là.");
        assertThat(requests.get(lead, request))
                .returns(RequestState.SENT, RequestDetails::state)
                .returns(false, RequestDetails::priority);
    }

    @Test
    void afterTheMeetingNobodyKnowsAnyMoreWhoCameAndWhatTheyNeeded() {
        LocalDate past = LocalDate.now(Clocks.PARIS).minusDays(3);
        MeetingId meeting = placing.place(
                cabinet,
                request,
                new MeetingDraft(
                        lead.organisation(),
                        Set.of(table.adviser()),
                        new Place.InRoom(table.room()),
                        Slot.of(past, LocalTime.of(10, 0), Duration.ofMinutes(45)),
                        "Après coup"));
        meetings.accept(lead, unmoved(meeting));
        meetings.confirm(cabinet, unmoved(meeting));
        meetings.markNoShow(cabinet, unmoved(meeting));
        assertThat(requests.get(lead, request))
                .as("absent: another slot, before others")
                .returns(RequestState.SENT, RequestDetails::state)
                .returns(true, RequestDetails::priority)
                .returns(2, one -> one.said().delegation().delegates().size());
        MeetingId second = placing.place(
                cabinet,
                request,
                new MeetingDraft(
                        lead.organisation(),
                        Set.of(table.adviser()),
                        new Place.InRoom(table.room()),
                        Slot.of(past.plusDays(1), LocalTime.of(10, 0), Duration.ofMinutes(45)),
                        "Après coup"));
        meetings.markHeld(cabinet, unmoved(second));
        assertThat(requests.get(cabinet, request))
                .returns(RequestState.PLACED, RequestDetails::state)
                .returns(
                        new Delegation(List.of(), 3, Set.of(), ""),
                        one -> one.said().delegation());
    }

    @Test
    void aMeetingThatStandsIsLinked() {
        MeetingId stands = arranging.arrange(coordinator, at(14));
        placing.link(coordinator, request, stands);
        assertThat(requests.get(lead, request).meeting())
                .extracting(MeetingDetails::id)
                .isEqualTo(stands);
        RequestId second = sent(requesting, lead, draft());
        assertRefused("request.meetingTaken", () -> placing.link(coordinator, second, stands));
        MeetingId others =
                arranging.arrange(coordinator, table.draftFor(people.leadOfAMember(), BilateralFixtures.at(16, 0)));
        assertRefused("request.otherAssociation", () -> placing.link(coordinator, second, others));
        MeetingId ofTheState = arranging.arrange(cabinet, at(17));
        assertRefused("refusal.notFound", () -> placing.link(coordinator, second, ofTheState));
        meetings.cancel(cabinet, unmoved(ofTheState), "Non.");
        assertRefused("request.meetingClosed", () -> placing.link(cabinet, second, ofTheState));
    }

    @Test
    void nobodyElsePlaces() {
        assertNotAllowed(() -> placing.place(lead, request, at(10)));
        Viewer outsider = people.leadOutsideTheCollective().viewer();
        assertRefused("refusal.notFound", () -> placing.place(outsider, request, at(10)));
        assertRefused("refusal.notFound", () -> placing.place(table.ministry().viewer(), request, at(10)));
        RequestId outside = sent(requesting, outsider, draft());
        assertRefused("refusal.notFound", () -> placing.place(coordinator, outside, at(10)));
        assertRefused("request.otherAssociation", () -> placing.place(cabinet, outside, at(10)));
        RequestId begun = RequestScenes.begun(requesting, lead, draft());
        assertRefused("refusal.notFound", () -> placing.place(cabinet, begun, at(10)));
        assertThat(state()).isEqualTo(RequestState.SENT);
    }

    @Test
    void takingBackAndPlacingThatMeetAreNeverBoth() throws Exception {
        for (int run = 0; run < 6; run++) {
            RequestId id = sent(requesting, lead, draft());
            int hour = run < 3 ? 9 + run : 11 + run;
            List<Future<String>> ends = new ArrayList<>();
            try (var hands = Executors.newFixedThreadPool(3)) {
                ends.add(hands.submit(outcome(() -> requesting.withdraw(lead, id, "Réglé."))));
                ends.add(hands.submit(outcome(() -> placing.place(cabinet, id, at(hour)))));
                ends.add(hands.submit(outcome(() -> placing.place(coordinator, id, at(hour)))));
            }
            List<String> said = new ArrayList<>();
            for (Future<String> end : ends) {
                said.add(end.get());
            }
            assertThat(said).containsOnlyOnce("done");
            assertThat(said)
                    .isSubsetOf("done", "request.placed", "request.closed", "refusal.notFound", "bilateral.taken");
            assertThat(requests.get(lead, id).meeting() == null)
                    .isEqualTo(said.getFirst().equals("done"));
        }
    }
}
