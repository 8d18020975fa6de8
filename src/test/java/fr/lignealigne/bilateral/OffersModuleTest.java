package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.BilateralFixtures.WEDNESDAY;
import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class OffersModuleTest {

    private static final LocalDate BEFORE = WEDNESDAY.minusDays(2);

    @Autowired
    Offers offers;

    @Autowired
    LapsingOffers lapsing;

    @Autowired
    KeepingHours keeping;

    @Autowired
    Arranging arranging;

    @Autowired
    Rearranging rearranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    BilateralFixtures table;
    Viewer coordinator;
    Viewer cabinet;
    Viewer lead;

    @BeforeEach
    void layTheTable() {
        table = BilateralFixtures.make(people, officials, rooms);
        coordinator = table.coordinator().viewer();
        cabinet = table.cabinet().viewer();
        lead = table.association().viewer();
        BilateralFixtures noise = BilateralFixtures.make(people, officials, rooms);
        offers.offer(noise.cabinet().viewer(), draft(noise, at(10, 0), at(14, 0)));
    }

    @Test
    void whatIsOfferedIsHeld() {
        offers.offer(coordinator, draft(table, at(10, 0), at(14, 0)));
        assertThatThrownBy(() -> arranging.arrange(cabinet, another(at(10, 15))))
                .isInstanceOf(SlotAlreadyTaken.class);
        assertThatThrownBy(() -> arranging.arrange(cabinet, another(at(14, 30))))
                .isInstanceOf(SlotAlreadyTaken.class);
        assertThat(arranging.free(cabinet, another(at(10, 0)), null))
                .noneMatch(slot -> slot.overlaps(at(10, 0)) || slot.overlaps(at(14, 0)));
        arranging.arrange(cabinet, another(at(11, 0)));
    }

    @Test
    void anOfferIsRefusedAsAWholeWhenOneOfItsSlotsIsTaken() {
        arranging.arrange(cabinet, another(at(14, 0)));
        SlotAlreadyTaken refusal = catchThrowableOfType(
                SlotAlreadyTaken.class, () -> offers.offer(coordinator, draft(table, at(10, 0), at(14, 15))));
        assertThat(refusal.taken()).isNotEmpty();
        assertThat(refusal.alternatives()).hasSize(3);
        assertThat(offers.open(lead)).isEmpty();
        arranging.arrange(cabinet, another(at(10, 0)));
    }

    @Test
    void theAssociationSaysWhatSuitsAndChoosingMakesAnAcceptedMeeting() {
        OfferId id = offers.offer(coordinator, draft(table, at(10, 0), at(14, 0)));
        List<OfferedSlot> slots = offer(lead).slots();
        offers.answer(
                lead,
                id,
                Map.of(
                        slots.getFirst().id(), SlotAnswer.NO,
                        slots.getLast().id(), SlotAnswer.IF_NEEDED));
        assertThat(offer(coordinator).slots())
                .extracting(OfferedSlot::answer)
                .containsExactly(SlotAnswer.NO, SlotAnswer.IF_NEEDED);
        MeetingId meeting = offers.choose(lead, slots.getLast().id());
        assertThat(meetings.get(lead, meeting).state()).isEqualTo(MeetingState.ACCEPTED);
        assertThat(meetings.get(lead, meeting).slot()).isEqualTo(at(14, 0));
        assertThat(meetings.get(coordinator, meeting).allows(MeetingAct.CONFIRM))
                .isTrue();
        assertThat(offers.open(lead)).isEmpty();
        arranging.arrange(cabinet, another(at(10, 0)));
        assertThatThrownBy(() -> arranging.arrange(cabinet, another(at(14, 0)))).isInstanceOf(SlotAlreadyTaken.class);
    }

    @Test
    void whoIsInvitedReadsTheSlotsAndNotWhatTheAssociationSaysOfThem() {
        OfferId id = offers.offer(
                coordinator,
                new OfferDraft(
                        lead.organisation(),
                        Set.of(table.adviser(), table.ofTheMinistry()),
                        new Place.InRoom(table.room()),
                        "Titres de séjour",
                        List.of(at(10, 0), at(14, 0)),
                        BEFORE));
        OfferedSlotId first = offer(lead).slots().getFirst().id();
        offers.answer(lead, id, Map.of(first, SlotAnswer.NO));
        OfferDetails invited = offer(table.ministry().viewer());
        assertThat(invited.tellsAnswers()).isFalse();
        assertThat(invited.slots()).extracting(OfferedSlot::slot).containsExactly(at(10, 0), at(14, 0));
        assertThat(invited.slots()).extracting(OfferedSlot::answer).containsOnlyNulls();
        for (Viewer reader : List.of(lead, coordinator, cabinet)) {
            assertThat(offer(reader).slots().getFirst().answer()).isEqualTo(SlotAnswer.NO);
        }
    }

    @Test
    void whatIsTakenBackIsFreeAgain() {
        OfferId id = offers.offer(coordinator, draft(table, at(10, 0), at(14, 0)));
        OfferedSlotId slot = offer(lead).slots().getFirst().id();
        offers.withdraw(coordinator, id);
        arranging.arrange(cabinet, another(at(10, 0)));
        assertThatThrownBy(() -> offers.choose(lead, slot))
                .isInstanceOf(OfferOver.class)
                .hasMessage("bilateral.offer.over.WITHDRAWN");
        assertThatThrownBy(() -> offers.withdraw(coordinator, id)).isInstanceOf(OfferOver.class);
    }

    @Test
    void whatSuitsNobodyIsFreeAgain() {
        OfferId id = offers.offer(coordinator, draft(table, at(10, 0), at(14, 0)));
        OfferedSlotId slot = offer(lead).slots().getFirst().id();
        offers.decline(lead, id);
        assertThat(heldFor(id)).isZero();
        assertThat(offers.open(coordinator)).isEmpty();
        assertThatThrownBy(() -> offers.choose(lead, slot)).hasMessage("bilateral.offer.over.DECLINED");
        assertThatThrownBy(() -> offers.decline(lead, id)).isInstanceOf(OfferOver.class);
        offers.end(lead, id);
        arranging.arrange(cabinet, another(at(10, 0)));
    }

    @Test
    void afterItsDateAnOfferBlocksNobodyThoughTheSweepIsLate() {
        OfferId id = offers.offer(coordinator, draft(table, at(10, 0), at(14, 0)));
        OfferedSlotId slot = offer(lead).slots().getFirst().id();
        BilateralFixtures.letPass(jdbc, id);
        assertThat(offers.open(lead)).isEmpty();
        assertThatThrownBy(() -> offers.choose(lead, slot))
                .isInstanceOf(OfferOver.class)
                .hasMessage("bilateral.offer.over.LAPSED");
        assertThat(arranging.clashes(cabinet, another(at(10, 0)), null)).isEmpty();
        arranging.arrange(cabinet, another(at(10, 0)));
        lapsing.lapse();
        assertThatThrownBy(() -> offers.choose(lead, slot)).hasMessage("bilateral.offer.over.LAPSED");
        assertThat(heldFor(id)).isZero();
    }

    @Test
    void theSweepFreesWhatIsOverAndNothingElse() {
        OfferId over = offers.offer(coordinator, draft(table, at(10, 0), at(14, 0)));
        OfferId standing = offers.offer(coordinator, draft(table, at(16, 0), at(17, 0)));
        BilateralFixtures.letPass(jdbc, over);
        lapsing.lapse();
        assertThat(heldFor(over)).isZero();
        assertThat(heldFor(standing)).isEqualTo(6);
        assertThat(offers.open(lead)).extracting(OfferDetails::id).containsExactly(standing);
    }

    @Test
    void aSlotWhoseOfficialFellIllSaysWhichOthersAreStillPossible() {
        Slot later = Slot.of(
                WEDNESDAY.plusDays(1),
                at(10, 0).start().toLocalTime(),
                at(10, 0).length());
        offers.offer(coordinator, draft(table, at(10, 0), later));
        List<OfferedSlot> slots = offer(lead).slots();
        keeping.add(
                cabinet, table.adviser().resource(), List.of(new HoursRule.Absent(WEDNESDAY, WEDNESDAY, "souffrante")));
        OfferedSlotGone gone = catchThrowableOfType(
                OfferedSlotGone.class,
                () -> offers.choose(lead, slots.getFirst().id()));
        assertThat(gone.alternatives()).containsExactly(later);
        offers.choose(lead, slots.getLast().id());
    }

    @Test
    void anOfferCountsOnceADayAgainstTheCap() {
        keeping.set(cabinet, table.adviser().resource(), new MeansSettings(1, 0, 0));
        offers.offer(coordinator, draft(table, at(10, 0), at(14, 0)));
        assertThatThrownBy(() -> arranging.arrange(cabinet, another(at(16, 0)))).isInstanceOf(DayFull.class);
        offers.choose(lead, offer(lead).slots().getFirst().id());
        assertThatThrownBy(() -> arranging.arrange(cabinet, another(at(16, 0)))).isInstanceOf(DayFull.class);
    }

    @Test
    void aHeldSlotIsKeptThoughBuffersGrewOverItsNeighbour() {
        arranging.arrange(cabinet, another(at(10, 45)));
        offers.offer(coordinator, draft(table, at(10, 0), at(14, 0)));
        keeping.set(cabinet, table.room().resource(), new MeansSettings(0, 15, 15));
        MeetingId meeting = offers.choose(lead, offer(lead).slots().getFirst().id());
        assertThat(meetings.get(lead, meeting).slot()).isEqualTo(at(10, 0));
        assertThatThrownBy(() -> arranging.arrange(cabinet, another(at(9, 10)))).isInstanceOf(SlotAlreadyTaken.class);
    }

    @Test
    void anOfferOutsideTheHoursIsRefused() {
        assertThatThrownBy(() -> offers.offer(coordinator, draft(table, at(10, 0), at(20, 0))))
                .isInstanceOf(OutsideHours.class);
    }

    @Test
    void ofManyWhoChooseAtOnceExactlyOneMakesTheMeeting() throws Exception {
        offers.offer(coordinator, draft(table, at(10, 0), at(14, 0)));
        List<OfferedSlot> slots = offer(lead).slots();
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = IntStream.range(0, 16)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return offers.choose(lead, slots.get(i % 2).id());
                    }))
                    .toList();
            start.countDown();
            threads.close();
            assertThat(results.stream().filter(r -> r.state() == Future.State.SUCCESS))
                    .hasSize(1);
            assertThat(results.stream().filter(r -> r.state() == Future.State.FAILED))
                    .allSatisfy(refused -> assertThat(refused.exceptionNow()).isInstanceOf(OfferOver.class));
        }
    }

    @Test
    void manyMeetingsArePlacedAllOrNone() {
        arranging.arrange(cabinet, another(at(16, 0)));
        MeetingDraft good = another(at(10, 0));
        MeetingDraft meetsTheFirst = another(at(10, 30));
        MeetingDraft taken = another(at(16, 15));
        MeetingDraft atNight = another(at(21, 0));
        PlanRefused refused = catchThrowableOfType(
                PlanRefused.class,
                () -> rearranging.rearrange(
                        cabinet, List.of(), List.of(good, meetsTheFirst, taken, atNight), "", made -> {}));
        assertThat(refused.refused()).extracting(PlanRefused.Refused::at).containsExactly(1, 2, 3);
        assertThat(refused.refused().getLast().why()).isInstanceOf(OutsideHours.class);
        assertThat(rearranging.rearrange(cabinet, List.of(), List.of(good, another(at(11, 0))), "", made -> {}))
                .hasSize(2);
        assertThatThrownBy(() -> rearranging.rearrange(lead, List.of(), List.of(good), "", made -> {}))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void refusesAnOfferThatMakesNoSense() {
        assertThatThrownBy(() -> draft(table, at(10, 0))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> draft(table, at(10, 0), at(10, 0))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> draft(table, at(10, 0), at(10, 30))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> draftUntil(table, WEDNESDAY, at(10, 0), at(14, 0)))
                .isInstanceOf(Invalid.class);
        OfferDraft past = draftUntil(table, LocalDate.of(2020, 1, 1), at(10, 0), at(14, 0));
        assertThatThrownBy(() -> offers.offer(coordinator, past)).isInstanceOf(OfferOver.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSOCIATION_MEMBER", "ASSOCIATION_LEAD", "MINISTRY", "OBSERVER", "ADMINISTRATOR"})
    void refusesThoseWhoDoNotOffer(Role role) {
        Viewer viewer = people.playing(role).viewer();
        OfferId id = offers.offer(cabinet, draft(table, at(10, 0), at(14, 0)));
        assertThatThrownBy(() -> offers.offer(viewer, draft(table, at(16, 0), at(17, 0))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> offers.withdraw(viewer, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyItsLeadAnswersAndNobodyElseKnows() {
        OfferId id = offers.offer(cabinet, draft(table, at(10, 0), at(14, 0)));
        OfferedSlotId slot = offer(lead).slots().getFirst().id();
        Viewer colleague =
                people.colleagueOf(table.association(), Role.ASSOCIATION_MEMBER).viewer();
        assertThat(offer(colleague).mayAnswer()).isFalse();
        assertThatThrownBy(() -> offers.choose(colleague, slot)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> offers.answer(cabinet, id, Map.of(slot, SlotAnswer.YES)))
                .isInstanceOf(NotAllowed.class);
        Viewer other = people.leadOfAMember().viewer();
        assertThat(offers.open(other)).isEmpty();
        assertThatThrownBy(() -> offers.choose(other, slot)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offers.answer(other, id, Map.of())).isInstanceOf(NotFound.class);
        assertThat(offers.open(coordinator)).noneMatch(one -> one.id().equals(id));
        assertThatThrownBy(() -> offers.open(people.playing(Role.OBSERVER).viewer()))
                .isInstanceOf(Refusal.class);
    }

    private OfferDetails offer(Viewer viewer) {
        return offers.open(viewer).stream()
                .filter(one -> one.association().equals(lead.organisation()))
                .findFirst()
                .orElseThrow();
    }

    private MeetingDraft another(Slot slot) {
        return table.draftFor(people.leadOfAMember(), slot);
    }

    private static OfferDraft draft(BilateralFixtures at, Slot... slots) {
        return draftUntil(at, BEFORE, slots);
    }

    private static OfferDraft draftUntil(BilateralFixtures at, LocalDate last, Slot... slots) {
        return new OfferDraft(
                at.association().viewer().organisation(),
                Set.of(at.adviser()),
                new Place.InRoom(at.room()),
                "Titres de séjour",
                List.of(slots),
                last);
    }

    private long heldFor(OfferId id) {
        return jdbc.sql("select count(*) from booking b join offered_slot s on s.id = b.offered_slot_id "
                        + "where s.offer_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    @Test
    void theLinkOfSlotsOnOfferServesNobodyElse() {
        Place.ByVideo link = BilateralFixtures.byVideo();
        OfferId id = offers.offer(coordinator, byLink(table.association(), link));
        People.Someone other = people.leadOfAMember();
        MeetingDraft theirs = new MeetingDraft(
                other.viewer().organisation(), Set.of(table.ofTheMinistry()), link, at(16, 0), "Objet");
        assertRefused("bilateral.video.twice", () -> arranging.arrange(cabinet, theirs));
        assertRefused("bilateral.video.twice", () -> offers.offer(cabinet, byLink(other, link)));
        offers.withdraw(coordinator, id);
        arranging.arrange(cabinet, theirs);
    }

    private OfferDraft byLink(People.Someone to, Place link) {
        return new OfferDraft(
                to.viewer().organisation(),
                Set.of(table.adviser()),
                link,
                "Titres de séjour",
                List.of(at(10, 0), at(14, 0)),
                BEFORE);
    }
}
