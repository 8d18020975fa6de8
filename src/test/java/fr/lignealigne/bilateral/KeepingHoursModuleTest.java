package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.BilateralFixtures.WEDNESDAY;
import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Refusals;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class KeepingHoursModuleTest {

    @Autowired
    KeepingHours keeping;

    @Autowired
    Attempts attempts;

    @Autowired
    Availabilities availabilities;

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
    Viewer cabinet;
    ResourceId adviser;
    ResourceId room;

    @BeforeEach
    void layTheTable() {
        table = BilateralFixtures.make(people, officials, rooms);
        cabinet = table.cabinet().viewer();
        adviser = table.adviser().resource();
        room = table.room().resource();
        BilateralFixtures noise = BilateralFixtures.make(people, officials, rooms);
        arranging.arrange(noise.cabinet().viewer(), noise.draft(at(10, 0)));
        keeping.add(noise.cabinet().viewer(), noise.adviser().resource(), absent(WEDNESDAY));
    }

    @Test
    void anAbsenceListsAtOnceTheMeetingsItBreaksAndMovesNone() {
        MeetingId id = arranging.arrange(cabinet, table.draft(at(10, 0)));
        arranging.arrange(cabinet, table.draft(later(at(10, 0))));
        List<BrokenMeeting> broken = keeping.add(cabinet, adviser, absent(WEDNESDAY));
        assertThat(broken).singleElement().satisfies(one -> {
            assertThat(one.meeting().id()).isEqualTo(id);
            assertThat(one.why()).containsExactly(Breach.AWAY);
        });
        assertThat(meetings.get(cabinet, id).slot()).isEqualTo(at(10, 0));
        assertThat(availabilities.broken(cabinet))
                .extracting(one -> one.meeting().id())
                .contains(id);
    }

    @Test
    void anAbsenceThatIsTakenBackBreaksNothingAnyMore() {
        arranging.arrange(cabinet, table.draft(at(10, 0)));
        keeping.add(cabinet, adviser, absent(WEDNESDAY));
        assertThat(keeping.remove(cabinet, adviser, ruleOf(adviser))).isEmpty();
        assertThatThrownBy(() -> keeping.remove(cabinet, adviser, new HoursRuleId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void outsideTheHoursAMeetingIsRefusedUnlessAReasonIsGiven() {
        keeping.add(cabinet, adviser, absent(WEDNESDAY));
        assertThatThrownBy(() -> arranging.arrange(cabinet, table.draft(at(10, 0))))
                .isInstanceOf(OutsideHours.class);
        assertThat(arranging.away(cabinet, table.draft(at(10, 0)), null)).containsExactly("Conseiller social");
        arranging.arrange(cabinet, table.draft(at(10, 0)), "Elle fait une exception");
        assertThat(availabilities.broken(cabinet).stream()
                        .filter(one -> one.meeting()
                                .association()
                                .equals(table.association().viewer().organisation())))
                .isEmpty();
    }

    @Test
    void aMeetingIsNotMovedOutsideTheHoursWithoutAReason() {
        MeetingId id = arranging.arrange(cabinet, table.draft(at(10, 0)));
        Place place = new Place.InRoom(table.room());
        assertThatThrownBy(() -> arranging.move(cabinet, unmoved(id), at(20, 0), place, "Train"))
                .isInstanceOf(OutsideHours.class);
        arranging.move(cabinet, unmoved(id), at(20, 0), place, "Train", "La salle est ouverte par le gardien");
        assertThat(meetings.get(cabinet, id).slot()).isEqualTo(at(20, 0));
    }

    @Test
    void buffersKeepTimeFreeBetweenTwoMeetingsOfAnOfficial() {
        keeping.set(cabinet, adviser, new MeansSettings(0, 15, 15));
        arranging.arrange(cabinet, table.draft(at(10, 0)));
        assertThatThrownBy(() -> arranging.arrange(cabinet, another(at(10, 45))))
                .isInstanceOf(SlotAlreadyTaken.class);
        assertThatThrownBy(() -> arranging.arrange(cabinet, another(at(9, 10)))).isInstanceOf(SlotAlreadyTaken.class);
        arranging.arrange(cabinet, another(at(11, 0)));
        arranging.arrange(cabinet, another(at(9, 0)));
    }

    @Test
    void slotsThatAreProposedKeepTheBuffersAndTheHours() {
        keeping.set(cabinet, room, new MeansSettings(0, 10, 20));
        keeping.add(
                cabinet,
                adviser,
                List.of(new HoursRule.Weekly(
                        DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), null, null)));
        arranging.arrange(cabinet, table.draft(at(9, 0)));
        List<Slot> free = arranging.free(cabinet, another(at(9, 0)), null);
        assertThat(free).hasSize(3).allMatch(slot -> slot.start().getDayOfWeek() == DayOfWeek.WEDNESDAY);
        assertThat(free.getFirst()).isEqualTo(at(10, 15));
        arranging.arrange(cabinet, another(free.getFirst()));
    }

    @Test
    void newBuffersHoldForWhatIsBookedAlready() {
        arranging.arrange(cabinet, table.draft(at(10, 0)));
        keeping.set(cabinet, adviser, new MeansSettings(0, 0, 30));
        assertThatThrownBy(() -> arranging.arrange(cabinet, another(at(11, 0)))).isInstanceOf(SlotAlreadyTaken.class);
        keeping.set(cabinet, adviser, MeansSettings.USUAL);
        arranging.arrange(cabinet, another(at(10, 45)));
    }

    @Test
    void meetingsTooNearForNewBuffersAreListedAndStay() {
        MeetingId first = arranging.arrange(cabinet, table.draft(at(10, 0)));
        MeetingId second = arranging.arrange(cabinet, another(at(10, 45)));
        assertThat(keeping.set(cabinet, adviser, new MeansSettings(0, 15, 15)))
                .extracting(one -> one.meeting().id())
                .containsExactly(first, second);
        assertThatThrownBy(() -> arranging.arrange(cabinet, another(at(11, 30))))
                .isInstanceOf(SlotAlreadyTaken.class);
        arranging.arrange(cabinet, another(at(11, 45)));
    }

    @Test
    void newBuffersLeaveAloneWhatIsOver() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Instant aDayAgo = now.minus(Duration.ofDays(1));
        knowingly(aDayAgo.minusSeconds(2400), aDayAgo.minusSeconds(60));
        knowingly(aDayAgo, aDayAgo.plusSeconds(1800));
        assertThat(keeping.set(cabinet, adviser, new MeansSettings(0, 60, 60))).isEmpty();
    }

    @Test
    void whatIsOverKeepsTheTimeAroundItFromTheNextOne() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        keeping.set(cabinet, adviser, new MeansSettings(0, 0, 60));
        knowingly(now.minusSeconds(3600), now.minusSeconds(1800));
        knowingly(now.plusSeconds(1800), now.plusSeconds(3600));
        keeping.set(cabinet, adviser, new MeansSettings(0, 15, 0));
        keeping.set(cabinet, adviser, new MeansSettings(0, 15, 60));
    }

    @Test
    void aMeetingCountsOnItsOwnDayEvenWhenTheTimeBeforeItBeginsTheDayBefore() {
        keeping.set(cabinet, adviser, new MeansSettings(1, 240, 0));
        Slot night = later(at(0, 30));
        arranging.arrange(cabinet, another(night), "Vote de nuit");
        assertThat(arranging.free(cabinet, another(at(10, 0)), null)).contains(at(10, 0));
        assertThat(arranging.free(cabinet, another(later(at(14, 0))), null))
                .isNotEmpty()
                .noneMatch(
                        slot -> slot.start().toLocalDate().equals(night.start().toLocalDate()));
        assertThatThrownBy(() -> arranging.arrange(cabinet, another(later(at(14, 0)))))
                .isInstanceOf(DayFull.class);
        arranging.arrange(cabinet, another(at(10, 0)));
    }

    private void knowingly(Instant from, Instant to) {
        arranging.arrange(cabinet, another(new Slot(from, to)), "Tenu ce jour-là");
    }

    @Test
    void aFullDayIsRefusedAndLeftOutOfWhatIsProposed() {
        keeping.set(cabinet, adviser, new MeansSettings(2, 0, 0));
        MeetingId first = arranging.arrange(cabinet, table.draft(at(9, 0)));
        arranging.arrange(cabinet, another(at(14, 0)));
        assertThatThrownBy(() -> arranging.arrange(cabinet, another(at(16, 0)))).isInstanceOf(DayFull.class);
        assertThat(arranging.free(cabinet, another(at(16, 0)), null))
                .noneMatch(slot -> slot.start().toLocalDate().equals(WEDNESDAY));
        arranging.move(cabinet, unmoved(first), at(16, 0), new Place.InRoom(table.room()), "Plus tard");
        meetings.cancel(cabinet, meetings.get(cabinet, first).asRead(), "Libère la journée");
        arranging.arrange(cabinet, another(at(16, 0)));
    }

    @Test
    void whatIsClosedTakesPartInNothingNewAndStaysInWhatIs() {
        MeetingId id = arranging.arrange(cabinet, table.draft(at(10, 0)));
        assertThat(keeping.close(cabinet, room, true))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).containsExactly(Breach.CLOSED));
        assertThatThrownBy(() -> arranging.arrange(cabinet, another(at(14, 0)))).isInstanceOf(MeansClosed.class);
        assertThat(rooms.list(cabinet)).noneMatch(one -> one.id().equals(table.room()));
        assertThat(meetings.get(cabinet, id).room()).isNotNull();
        keeping.close(cabinet, room, false);
        arranging.arrange(cabinet, another(at(14, 0)));
    }

    @Test
    void saysWhenEachIsOpenAndStillFree() {
        arranging.arrange(cabinet, table.draft(at(10, 0)));
        Availability of = availabilities.free(cabinet, BusyTimes.dayOf(WEDNESDAY)).stream()
                .filter(one -> one.resource().equals(adviser))
                .findFirst()
                .orElseThrow();
        assertThat(of.open()).hasSize(2);
        assertThat(of.free()).hasSize(3).noneMatch(span -> span.overlaps(at(10, 0)));
    }

    @Test
    void anOfficialOfAMinistryKeepsTheirOwnHoursAndSeesNoOthers() {
        Viewer ministry = table.ministry().viewer();
        OfficialId own = officials.register(
                cabinet, new OfficialDraft("Cheffe de bureau", ministry.organisation(), ministry.person(), Set.of()));
        keeping.add(ministry, own.resource(), absent(WEDNESDAY));
        assertThat(availabilities.means(ministry, BusyTimes.dayOf(WEDNESDAY)))
                .singleElement()
                .satisfies(means -> {
                    assertThat(means.resource()).isEqualTo(own.resource());
                    assertThat(means.rules()).hasSize(1);
                });
        assertThatThrownBy(() -> keeping.add(ministry, adviser, absent(WEDNESDAY)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.add(ministry, room, absent(WEDNESDAY))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.close(ministry, own.resource(), true)).isInstanceOf(NotAllowed.class);
        Viewer elsewhere = people.ofTheState(Role.MINISTRY).viewer();
        assertThat(availabilities.means(elsewhere, BusyTimes.dayOf(WEDNESDAY))).isEmpty();
    }

    @Test
    void theNoteOfAnAbsenceIsForThoseWhoKeepHours() {
        keeping.add(cabinet, adviser, absent(WEDNESDAY));
        List<Means> told = availabilities.means(table.coordinator().viewer(), BusyTimes.dayOf(WEDNESDAY));
        assertThat(told).isNotEmpty().allMatch(means -> means.rules().isEmpty() && !means.mayKeep());
        assertThat(told.stream().filter(means -> means.resource().equals(adviser)))
                .singleElement()
                .satisfies(means -> assertThat(means.open()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ASSOCIATION_MEMBER", "ASSOCIATION_LEAD", "OBSERVER", "ADMINISTRATOR", "COLLECTIVE_COORDINATOR"})
    void refusesThoseWhoKeepNoHours(Role role) {
        Viewer viewer = people.playing(role).viewer();
        assertThatThrownBy(() -> keeping.add(viewer, adviser, absent(WEDNESDAY)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> keeping.set(viewer, adviser, MeansSettings.USUAL))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> keeping.close(viewer, room, true)).isInstanceOf(Refusal.class);
        if (role != Role.COLLECTIVE_COORDINATOR) {
            assertThatThrownBy(() -> availabilities.means(viewer, BusyTimes.dayOf(WEDNESDAY)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> availabilities.free(viewer, BusyTimes.dayOf(WEDNESDAY)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> availabilities.broken(viewer)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void officialsAndRoomsAreDescribedAnew() {
        OfficialDraft official = new OfficialDraft(
                "Conseillère logement", table.ministry().viewer().organisation(), null, Set.of(Theme.HOUSING));
        officials.change(cabinet, table.adviser(), official);
        assertThat(officials.list(cabinet).stream().filter(one -> one.id().equals(table.adviser())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.function()).isEqualTo("Conseillère logement");
                    assertThat(one.competences()).containsExactly(Theme.HOUSING);
                });
        String free = "Salle " + UUID.randomUUID();
        rooms.change(cabinet, table.room(), new RoomDraft(free, 3, Set.of(Equipment.STEP_FREE)));
        assertThatThrownBy(() -> rooms.register(cabinet, new RoomDraft(free, 3, Set.of())))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> rooms.change(cabinet, table.room(), new RoomDraft(free, 1, Set.of())))
                .isInstanceOf(Invalid.class);
        Viewer coordinator = table.coordinator().viewer();
        assertThatThrownBy(() -> officials.change(coordinator, table.adviser(), official))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> officials.person(coordinator, table.adviser())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rooms.change(coordinator, table.room(), new RoomDraft(free, 3, Set.of())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anAssociationIsNoMeans() {
        arranging.arrange(cabinet, table.draft(at(10, 0)));
        ResourceId association = ResourceId.of(table.association().viewer().organisation());
        for (Viewer viewer :
                List.of(cabinet, table.ministry().viewer(), table.coordinator().viewer())) {
            for (ResourceId none : List.of(association, new ResourceId(UUID.randomUUID()))) {
                assertThatThrownBy(() -> keeping.add(viewer, none, absent(WEDNESDAY)))
                        .isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void whoeverMayNotKeepTheseHoursIsToldSoWithoutWaiting() throws Exception {
        Viewer ministry = table.ministry().viewer();
        try (var hands = Executors.newSingleThreadExecutor()) {
            Future<String> told = attempts.at(() -> {
                arranging.arrange(cabinet, table.draft(at(10, 0)));
                Future<String> asked =
                        hands.submit(Refusals.outcome(() -> keeping.add(ministry, adviser, absent(WEDNESDAY))));
                assertThat(asked).succeedsWithin(Duration.ofSeconds(5));
                return asked;
            });
            assertThat(told.get()).isEqualTo("refusal.notAllowed");
        }
    }

    private HoursRuleId ruleOf(ResourceId resource) {
        return availabilities.means(cabinet, BusyTimes.dayOf(WEDNESDAY)).stream()
                .filter(means -> means.resource().equals(resource))
                .flatMap(means -> means.rules().stream())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MeetingDraft another(Slot slot) {
        return table.draftFor(people.leadOfAMember(), slot);
    }

    private static Slot later(Slot slot) {
        return new Slot(slot.startsAt().plus(Duration.ofDays(1)), slot.endsAt().plus(Duration.ofDays(1)));
    }

    private static List<HoursRule> absent(LocalDate day) {
        return List.of(new HoursRule.Absent(day, day, "en congé"));
    }
}
