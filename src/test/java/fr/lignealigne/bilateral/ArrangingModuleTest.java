package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
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
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.timeline.Dates;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ArrangingModuleTest {

    @Autowired
    Arranging arranging;

    @Autowired
    OtherDays otherDays;

    @Autowired
    KeepingHours keeping;

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

    @BeforeEach
    void layTheTable() {
        table = BilateralFixtures.make(people, officials, rooms);
        coordinator = table.coordinator().viewer();
        cabinet = table.cabinet().viewer();
        BilateralFixtures noise = BilateralFixtures.make(people, officials, rooms);
        arranging.arrange(noise.cabinet().viewer(), noise.draft(at(10, 0)));
    }

    @Test
    void proposesAMeetingToAnAssociation() {
        MeetingId id = arranging.arrange(coordinator, table.draft(at(10, 0)));
        MeetingDetails meeting = meetings.get(coordinator, id);
        assertThat(meeting.state()).isEqualTo(MeetingState.PROPOSED);
        assertThat(meeting.slot()).isEqualTo(at(10, 0));
        assertThat(meeting.associationName())
                .isEqualTo(table.association().viewer().organisationName());
    }

    @Test
    void refusesASecondOneThatOverlapsByAMinute() {
        arranging.arrange(coordinator, table.draft(at(10, 0)));
        assertThatThrownBy(() -> arranging.arrange(coordinator, another(at(10, 44))))
                .isInstanceOf(SlotAlreadyTaken.class);
        assertThatThrownBy(() -> arranging.arrange(coordinator, another(at(9, 16))))
                .isInstanceOf(SlotAlreadyTaken.class);
    }

    @Test
    void takesOneThatBeginsWhenTheOtherEnds() {
        arranging.arrange(coordinator, table.draft(at(10, 0)));
        arranging.arrange(coordinator, another(at(10, 45)));
        arranging.arrange(coordinator, another(at(9, 15)));
    }

    @Test
    void refusesTheSameOfficialInAnotherRoom() {
        arranging.arrange(coordinator, table.draft(at(10, 0)));
        MeetingDraft byVideo = new MeetingDraft(
                people.leadOfAMember().viewer().organisation(),
                Set.of(table.adviser(), table.ofTheMinistry()),
                BilateralFixtures.byVideo(),
                at(10, 30),
                "Objet");
        SlotAlreadyTaken refusal = refusal(coordinator, byVideo);
        assertThat(refusal.taken()).extracting(Taken::kind).containsExactly(ResourceKind.OFFICIAL);
    }

    @Test
    void refusesTheSameAssociationWithOtherOfficialsElsewhere() {
        arranging.arrange(coordinator, table.draft(at(10, 0)));
        MeetingDraft elsewhere = new MeetingDraft(
                table.association().viewer().organisation(),
                Set.of(table.ofTheMinistry()),
                BilateralFixtures.byVideo(),
                at(10, 30),
                "Objet");
        assertThat(refusal(coordinator, elsewhere).taken())
                .extracting(Taken::kind)
                .containsExactly(ResourceKind.ASSOCIATION);
    }

    @Test
    void theRefusalCarriesThreeSlotsThatAreReallyFree() {
        arranging.arrange(coordinator, table.draft(at(10, 0)));
        SlotAlreadyTaken refusal = refusal(coordinator, another(at(10, 0)));
        assertThat(refusal.alternatives()).hasSize(3).allMatch(slot -> !slot.overlaps(at(10, 0)));
        refusal.alternatives().forEach(slot -> arranging.arrange(coordinator, another(slot)));
    }

    @Test
    void theRefusalTellsWithWhomOnlyToThoseWhoMayKnow() {
        arranging.arrange(cabinet, table.draft(at(10, 0)));
        assertThat(refusal(cabinet, another(at(10, 0))).taken())
                .allMatch(
                        taken -> table.association().viewer().organisationName().equals(taken.association()));
        assertThat(refusal(coordinator, another(at(10, 0))).taken())
                .isNotEmpty()
                .allMatch(taken -> taken.association() == null);
    }

    @Test
    void theDatabaseItselfRefusesAnOverlap() {
        MeetingId id = arranging.arrange(coordinator, table.draft(at(10, 0)));
        MeetingId other = arranging.arrange(coordinator, another(at(14, 0)));
        assertThatThrownBy(() -> jdbc.sql("update booking set starts_at = '2031-12-03 09:30:00', "
                                + "ends_at = '2031-12-03 10:00:00' where meeting_id = ? and resource_id = ?")
                        .params(other.value(), table.room().value())
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(meetings.get(coordinator, id).slot()).isEqualTo(at(10, 0));
    }

    @Test
    void ofFiftyAtOnceExactlyOneGetsTheSlot() throws Exception {
        int many = 50;
        var drafts = IntStream.range(0, many).mapToObj(i -> another(at(10, 0))).toList();
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = drafts.stream()
                    .map(draft -> threads.submit(() -> {
                        start.await();
                        return arranging.arrange(cabinet, draft);
                    }))
                    .toList();
            start.countDown();
            threads.close();
            assertThat(results.stream().filter(r -> r.state() == Future.State.SUCCESS))
                    .hasSize(1);
            assertThat(results.stream().filter(r -> r.state() == Future.State.FAILED))
                    .hasSize(many - 1)
                    .allSatisfy(refused -> assertThat(refused.exceptionNow()).isInstanceOf(SlotAlreadyTaken.class));
        }
        assertThat(bookingsOfTheRoom()).isEqualTo(1);
    }

    @Test
    void movingAsksTheAssociationAgainAndKeepsTheOldSlot() {
        MeetingId id = arranging.arrange(coordinator, table.draft(at(10, 0)));
        meetings.accept(table.association().viewer(), unmoved(id));
        arranging.move(coordinator, unmoved(id), at(10, 15), new Place.InRoom(table.room()), "Train retardé");
        MeetingDetails moved = meetings.get(coordinator, id);
        assertThat(moved.state()).isEqualTo(MeetingState.PROPOSED);
        assertThat(moved.slot()).isEqualTo(at(10, 15));
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.moves()).singleElement().satisfies(move -> {
            assertThat(move.from()).isEqualTo(at(10, 0));
            assertThat(move.reason()).isEqualTo("Train retardé");
        });
        arranging.arrange(coordinator, another(at(9, 30)));
    }

    @Test
    void movingOntoATakenSlotChangesNothing() {
        MeetingId id = arranging.arrange(coordinator, table.draft(at(10, 0)));
        arranging.arrange(coordinator, another(at(14, 0)));
        assertThatThrownBy(() -> arranging.move(
                        coordinator, unmoved(id), at(14, 15), new Place.InRoom(table.room()), "Train retardé"))
                .isInstanceOf(SlotAlreadyTaken.class);
        assertThat(meetings.get(coordinator, id).slot()).isEqualTo(at(10, 0));
        assertThat(meetings.get(coordinator, id).moves()).isEmpty();
    }

    @Test
    void cancellingFreesTheTime() {
        MeetingId id = arranging.arrange(coordinator, table.draft(at(10, 0)));
        meetings.cancel(coordinator, unmoved(id), "Réunion interministérielle");
        arranging.arrange(coordinator, another(at(10, 0)));
        assertThat(meetings.get(coordinator, id).cancelReason()).isEqualTo("Réunion interministérielle");
    }

    @Test
    void warnsOfClashesBeforeAnythingIsSaved() {
        assertThat(arranging.clashes(coordinator, table.draft(at(10, 0)), null)).isEmpty();
        MeetingId id = arranging.arrange(coordinator, table.draft(at(10, 0)));
        assertThat(arranging.clashes(coordinator, another(at(10, 0)), null)).hasSize(2);
        assertThat(arranging.clashes(coordinator, table.draft(at(10, 15)), id)).isEmpty();
    }

    @Test
    void aReasonIsNeededToMove() {
        MeetingId id = arranging.arrange(coordinator, table.draft(at(10, 0)));
        assertThatThrownBy(
                        () -> arranging.move(coordinator, unmoved(id), at(14, 0), new Place.InRoom(table.room()), " "))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void refusesAnOfficialThatDoesNotExist() {
        MeetingDraft unknown = new MeetingDraft(
                table.association().viewer().organisation(),
                Set.of(new OfficialId(UUID.randomUUID())),
                new Place.InRoom(table.room()),
                Slot.of(BilateralFixtures.WEDNESDAY, LocalTime.of(9, 0), Duration.ofMinutes(30)),
                "Objet");
        assertThatThrownBy(() -> arranging.arrange(coordinator, unknown)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSOCIATION_MEMBER", "ASSOCIATION_LEAD", "MINISTRY", "OBSERVER", "ADMINISTRATOR"})
    void refusesThoseWhoDoNotArrange(Role role) {
        Viewer viewer = people.playing(role).viewer();
        assertThatThrownBy(() -> arranging.arrange(viewer, table.draft(at(10, 0))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> arranging.free(viewer, table.draft(at(10, 0)), null))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> arranging.clashes(viewer, table.draft(at(10, 0)), null))
                .isInstanceOf(NotAllowed.class);
        MeetingId standing = arranging.arrange(cabinet, table.draft(at(10, 0)));
        AllowedDays any = new AllowedDays(List.of(Dates.on(BilateralFixtures.WEDNESDAY)));
        assertThatThrownBy(() -> otherDays.free(viewer, standing, any)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> otherDays.free(table.association().viewer(), standing, any))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> officials.list(viewer)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rooms.list(viewer)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void findsWhatIsFreeLateInDaysThatBeginWithAnAbsence() {
        MeetingId standing = arranging.arrange(cabinet, table.draft(at(10, 0)));
        LocalDate first = BilateralFixtures.WEDNESDAY.plusDays(7);
        LocalDate back = first.plusDays(40);
        keeping.add(
                cabinet,
                table.adviser().resource(),
                List.of(new HoursRule.Absent(first, back.minusDays(1), "en congé")));
        AllowedDays days = new AllowedDays(List.of(new Dates(first, first.plusDays(60))));
        assertThat(otherDays.free(cabinet, standing, days))
                .hasSize(3)
                .allMatch(slot -> !slot.start().toLocalDate().isBefore(back));
    }

    @Test
    void refusesTheCoordinatorForAnAssociationOutsideTheCollective() {
        People.Someone outside = people.leadOutsideTheCollective();
        assertThatThrownBy(() -> arranging.arrange(coordinator, table.draftFor(outside, at(10, 0))))
                .isInstanceOf(NotAllowed.class);
        arranging.arrange(cabinet, table.draftFor(outside, at(10, 0)));
    }

    @Test
    void refusesToMoveWhatAnotherArranged() {
        MeetingId id = arranging.arrange(cabinet, table.draft(at(10, 0)));
        assertThatThrownBy(() ->
                        arranging.move(coordinator, unmoved(id), at(14, 0), new Place.InRoom(table.room()), "Motif"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> arranging.move(
                        table.association().viewer(), unmoved(id), at(14, 0), new Place.InRoom(table.room()), "Motif"))
                .isInstanceOf(NotAllowed.class);
    }

    private MeetingDraft another(Slot slot) {
        return table.draftFor(people.leadOfAMember(), slot);
    }

    private SlotAlreadyTaken refusal(Viewer viewer, MeetingDraft draft) {
        return catchThrowableOfType(SlotAlreadyTaken.class, () -> arranging.arrange(viewer, draft));
    }

    private long bookingsOfTheRoom() {
        return jdbc.sql("select count(*) from booking where resource_id = ?")
                .param(table.room().value())
                .query(Long.class)
                .single();
    }

    @Test
    void aLinkServesOneAssociationAlone() {
        Place.ByVideo link = BilateralFixtures.byVideo();
        MeetingId first = arranging.arrange(coordinator, byLink(table.association(), link, 10));
        arranging.arrange(coordinator, byLink(table.association(), link, 14));
        People.Someone other = people.leadOfAMember();
        Place.ByVideo same =
                new Place.ByVideo("https://" + link.link().substring(8).toUpperCase(Locale.ROOT) + "/");
        for (Place.ByVideo one : List.of(link, same)) {
            assertRefused("bilateral.video.twice", () -> arranging.arrange(cabinet, byLink(other, one, 16)));
        }
        MeetingId second = arranging.arrange(coordinator, byLink(other, BilateralFixtures.byVideo(), 16));
        assertRefused(
                "bilateral.video.twice",
                () -> arranging.move(coordinator, unmoved(second), at(16, 0), link, "Un autre lien"));
        assertThatThrownBy(() ->
                        rearranging.rearrange(cabinet, List.of(), List.of(byLink(other, same, 11)), "", made -> {}))
                .isInstanceOfSatisfying(
                        PlanRefused.class,
                        refused -> assertThat(refused.refused())
                                .extracting(one -> one.why().key())
                                .containsExactly("bilateral.video.twice"));
        meetings.cancel(coordinator, unmoved(first), "Fini.");
        assertRefused("bilateral.video.twice", () -> arranging.arrange(cabinet, byLink(other, link, 11)));
    }

    private MeetingDraft byLink(People.Someone lead, Place.ByVideo link, int hour) {
        return new MeetingDraft(lead.viewer().organisation(), Set.of(table.adviser()), link, at(hour, 0), "Objet");
    }
}
