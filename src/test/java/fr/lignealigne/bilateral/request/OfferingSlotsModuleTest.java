package fr.lignealigne.bilateral.request;

import static fr.lignealigne.bilateral.BilateralFixtures.WEDNESDAY;
import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static fr.lignealigne.bilateral.request.RequestScenes.draft;
import static fr.lignealigne.bilateral.request.RequestScenes.sent;
import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.bilateral.OfferDetails;
import fr.lignealigne.bilateral.OfferDraft;
import fr.lignealigne.bilateral.OfferId;
import fr.lignealigne.bilateral.OfferedSlotId;
import fr.lignealigne.bilateral.Offers;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.SlotAlreadyTaken;
import fr.lignealigne.support.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several slots in answer to a request: it waits while they are on offer, and is never placed twice or lost. */
@PortalTest
class OfferingSlotsModuleTest {

    @Autowired
    OfferingSlots offering;

    @Autowired
    Offers offers;

    @Autowired
    Requests requests;

    @Autowired
    Requesting requesting;

    @Autowired
    AskingAssociations asking;

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
    ApplicationContext portal;

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

    @Test
    void aRequestWaitsWhileSlotsAreOnOfferAndBecomesTheMeetingThatIsChosen() {
        offering.offer(coordinator, request, slots(10, 14));
        RequestDetails waiting = requests.get(lead, request);
        assertThat(waiting.state()).isEqualTo(RequestState.PROPOSED);
        assertThat(waiting.offer()).isNotNull();
        assertThat(waiting.offer().slots()).hasSize(2);
        assertThat(toPlace(cabinet)).doesNotContain(request);
        MeetingId meeting = offers.choose(lead, slot(1));
        RequestDetails chosen = requests.get(lead, request);
        assertThat(chosen.state()).isEqualTo(RequestState.PLACED);
        assertThat(chosen.offer()).isNull();
        assertThat(chosen.meeting())
                .returns(meeting, MeetingDetails::id)
                .returns(MeetingState.ACCEPTED, MeetingDetails::state);
        assertThat(requests.get(coordinator, request).meeting()).isNotNull();
        meetings.cancel(cabinet, unmoved(meeting), "Empêchement.");
        assertThat(requests.get(lead, request))
                .returns(RequestState.SENT, RequestDetails::state)
                .returns(true, RequestDetails::priority);
    }

    @Test
    void withoutAChoiceItComesBackInItsPlace() {
        RequestId later = sent(requesting, people.leadOfAMember().viewer(), draft());
        List<RequestId> order = toPlace(cabinet);
        assertThat(order.indexOf(request)).isLessThan(order.indexOf(later));
        OfferId lapsed = offering.offer(cabinet, request, slots(10, 14));
        BilateralFixtures.letPass(portal, lapsed);
        assertThat(toPlace(cabinet)).isEqualTo(order);
        offering.offer(cabinet, request, slots(10, 14));
        offers.decline(lead, offerOf(lead).id());
        assertThat(toPlace(cabinet)).isEqualTo(order);
        OfferId back = offering.offer(cabinet, request, slots(10, 14));
        offers.withdraw(cabinet, back);
        assertThat(toPlace(cabinet)).isEqualTo(order);
        assertThat(requests.get(lead, request))
                .returns(false, RequestDetails::priority)
                .returns(null, RequestDetails::offer);
        assertRefused("bilateral.offer.over.WITHDRAWN", () -> offers.decline(lead, back));
        placing.place(cabinet, request, table.draft(at(10, 0)));
    }

    @Test
    void meanwhileItIsNeitherPlacedNorChanged() {
        offering.offer(coordinator, request, slots(10, 14));
        assertRefused("request.proposed", () -> placing.place(coordinator, request, table.draft(at(16, 0))));
        assertRefused("request.proposed", () -> offering.offer(coordinator, request, slots(16, 17)));
        MeetingId stands = arranging.arrange(coordinator, table.draft(at(16, 0)));
        assertRefused("request.proposed", () -> placing.link(coordinator, request, stands));
        assertRefused(
                "request.proposed.own",
                () -> requesting.change(
                        lead, request, requests.get(lead, request).revision(), draft()));
        assertThat(requests.get(lead, request).state()).isEqualTo(RequestState.PROPOSED);
    }

    @Test
    void takenBackItFreesTheSlots() {
        OfferId id = offering.offer(coordinator, request, slots(10, 14));
        OfferedSlotId slot = slot(0);
        requesting.withdraw(lead, request, "Réglé.");
        assertThat(requests.get(lead, request))
                .returns(RequestState.WITHDRAWN, RequestDetails::state)
                .returns("Réglé.", RequestDetails::closingReason);
        assertRefused("bilateral.offer.over.DECLINED", () -> offers.choose(lead, slot));
        assertRefused("bilateral.offer.over.DECLINED", () -> offers.withdraw(coordinator, id));
        arranging.arrange(cabinet, table.draft(at(10, 0)));
    }

    @Test
    void whatTheStateAskedForIsTakenBackByItOrDeclinedByTheAssociation() {
        RequestId first = answered();
        offering.offer(cabinet, first, slots(10, 14));
        OfferedSlotId slot = slot(0);
        asking.withdraw(cabinet, first, "Sans objet.");
        assertThat(requests.get(lead, first).state()).isEqualTo(RequestState.WITHDRAWN);
        assertRefused("bilateral.offer.over.WITHDRAWN", () -> offers.choose(lead, slot));
        RequestId second = answered();
        offering.offer(cabinet, second, slots(10, 14));
        requesting.decline(lead, second, "Plus tard.");
        assertThat(requests.get(lead, second).state()).isEqualTo(RequestState.DECLINED);
        assertThat(offers.open(lead)).isEmpty();
    }

    private RequestId answered() {
        RequestId id = asking.ask(cabinet, RequestScenes.asking(lead.organisation()));
        requesting.send(lead, id, requests.get(lead, id).revision(), draft());
        return id;
    }

    @Test
    void slotsOfTheStateAreNotTheCoordinatorsToKnow() {
        offering.offer(cabinet, request, slots(10, 14));
        assertRefused("refusal.notFound", () -> requests.get(coordinator, request));
        assertThat(requests.list(coordinator)).extracting(RequestDetails::id).doesNotContain(request);
        offers.decline(lead, offerOf(lead).id());
        offering.offer(coordinator, request, slots(10, 14));
        assertThat(requests.get(coordinator, request).state()).isEqualTo(RequestState.PROPOSED);
        assertRefused(
                "refusal.notFound", () -> requests.get(people.coordinator().viewer(), request));
        assertThat(requests.get(cabinet, request).offer()).isNotNull();
    }

    @Test
    void nobodyElseOffersOrDeclines() {
        assertNotAllowed(() -> offering.offer(lead, request, slots(10, 14)));
        Viewer outsider = people.leadOutsideTheCollective().viewer();
        assertRefused("refusal.notFound", () -> offering.offer(outsider, request, slots(10, 14)));
        assertRefused("refusal.notFound", () -> offering.offer(table.ministry().viewer(), request, slots(10, 14)));
        RequestId outside = sent(requesting, outsider, draft());
        assertRefused("request.otherAssociation", () -> offering.offer(cabinet, outside, slots(10, 14)));
        OfferId id = offering.offer(cabinet, request, slots(10, 14));
        assertNotAllowed(() -> offers.decline(cabinet, id));
        assertNotAllowed(() -> offers.decline(
                people.colleagueOf(table.association(), Role.ASSOCIATION_MEMBER).viewer(), id));
        assertRefused("refusal.notFound", () -> offers.decline(outsider, id));
        assertRefused("refusal.notFound", () -> offers.end(coordinator, id));
        assertThat(requests.get(lead, request).state()).isEqualTo(RequestState.PROPOSED);
    }

    @Test
    void whatIsNotFreeLeavesTheRequestAsItWas() {
        arranging.arrange(coordinator, table.draftFor(people.leadOfAMember(), at(10, 0)));
        assertThatThrownBy(() -> offering.offer(coordinator, request, slots(10, 14)))
                .isInstanceOf(SlotAlreadyTaken.class);
        assertThat(requests.get(lead, request).state()).isEqualTo(RequestState.SENT);
    }

    @Test
    void ofTwoWhoOfferAtOnceOneDoes() throws Exception {
        for (int run = 0; run < 3; run++) {
            RequestId id = sent(requesting, lead, draft());
            Slot slot = at(9 + run, 0);
            List<String> said = atOnce(
                    () -> offering.offer(cabinet, id, slots(slot, dayAfter(slot))),
                    () -> offering.offer(coordinator, id, slots(slot, dayAfter(slot))),
                    () -> placing.place(coordinator, id, table.draft(slot)));
            assertThat(said).containsOnlyOnce("done");
            assertThat(said)
                    .isSubsetOf("done", "request.proposed", "request.placed", "refusal.notFound", "bilateral.taken");
        }
    }

    @Test
    void takingBackAndChoosingThatMeetAreNeverBoth() throws Exception {
        for (int run = 0; run < 6; run++) {
            RequestId id = sent(requesting, lead, draft());
            Slot first = at(run < 3 ? 9 + run : 11 + run, 0);
            OfferId offer = offering.offer(cabinet, id, slots(first, dayAfter(first)));
            OfferedSlotId slot =
                    requests.get(lead, id).offer().slots().getFirst().id();
            List<String> said = atOnce(
                    () -> requesting.withdraw(lead, id, "Réglé."),
                    () -> offers.choose(lead, slot),
                    () -> offers.withdraw(cabinet, offer));
            RequestDetails after = requests.get(lead, id);
            boolean isTakenBack = said.getFirst().equals("done");
            assertThat(after.state()).isNotEqualTo(RequestState.PROPOSED);
            assertThat(after.state() == RequestState.WITHDRAWN).isEqualTo(isTakenBack);
            assertThat(after.meeting() != null).isEqualTo(said.get(1).equals("done"));
            assertThat(isTakenBack && said.get(1).equals("done")).isFalse();
            assertThat(said)
                    .isSubsetOf(
                            "done",
                            "request.placed",
                            "bilateral.offer.over.CHOSEN",
                            "bilateral.offer.over.DECLINED",
                            "bilateral.offer.over.WITHDRAWN");
        }
    }

    private static List<String> atOnce(Runnable... acts) throws Exception {
        List<Future<String>> ends = new ArrayList<>();
        try (var hands = Executors.newFixedThreadPool(acts.length)) {
            for (Runnable act : acts) {
                ends.add(hands.submit(outcome(act::run)));
            }
        }
        List<String> said = new ArrayList<>();
        for (Future<String> end : ends) {
            said.add(end.get());
        }
        return said;
    }

    private List<RequestId> toPlace(Viewer viewer) {
        return requests.toPlace(viewer).stream().map(RequestToPlace::id).toList();
    }

    private OfferDetails offerOf(Viewer viewer) {
        return offers.open(viewer).stream()
                .filter(one -> one.association().equals(lead.organisation()))
                .findFirst()
                .orElseThrow();
    }

    private OfferedSlotId slot(int place) {
        return offerOf(lead).slots().get(place).id();
    }

    private OfferDraft slots(int first, int second) {
        return slots(at(first, 0), at(second, 0));
    }

    private OfferDraft slots(Slot first, Slot second) {
        return new OfferDraft(
                lead.organisation(),
                Set.of(table.adviser()),
                new Place.InRoom(table.room()),
                "Mineurs",
                List.of(first, second),
                WEDNESDAY.minusDays(2));
    }

    /** The same hour of the day after. */
    private static Slot dayAfter(Slot slot) {
        return Slot.of(WEDNESDAY.plusDays(1), slot.start().toLocalTime(), slot.length());
    }
}
