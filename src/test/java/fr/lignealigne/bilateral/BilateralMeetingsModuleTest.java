package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.MandateDraft;
import fr.lignealigne.account.MandateId;
import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.NoMandate;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class BilateralMeetingsModuleTest {

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    OtherTimes otherTimes;

    @Autowired
    Mandates mandates;

    @Autowired
    People people;

    BilateralFixtures table;
    Viewer lead;
    Viewer coordinator;
    MeetingId meeting;

    @BeforeEach
    void arrangeOne() {
        table = BilateralFixtures.make(people, officials, rooms);
        lead = table.association().viewer();
        coordinator = table.coordinator().viewer();
        meeting = arranging.arrange(coordinator, table.draft(at(10, 0)));
    }

    @Test
    void anAnswerToATimeThatIsNoLongerIsRefused() {
        MeetingAsRead before = meetings.get(lead, meeting).asRead();
        arranging.move(coordinator, before, at(14, 0), table.draft(at(14, 0)).place(), "Séance avancée.");

        List<ThrowableAssert.ThrowingCallable> answers = List.of(
                () -> meetings.accept(lead, before),
                () -> meetings.decline(lead, before, "Pas ce jour-là."),
                () -> otherTimes.propose(lead, before, "Plutôt le soir.", List.of()),
                () -> meetings.cancel(coordinator, before, "Motif"),
                () -> arranging.move(
                        coordinator, before, at(16, 0), table.draft(at(16, 0)).place(), "Séance avancée."));
        assertThat(answers).allSatisfy(answer -> assertThatThrownBy(answer).isInstanceOf(MeetingMovedMeanwhile.class));
        assertThat(meetings.get(lead, meeting).state()).isEqualTo(MeetingState.PROPOSED);

        MeetingAsRead now = meetings.get(lead, meeting).asRead();
        meetings.accept(lead, now);
        arranging.move(coordinator, now, at(16, 0), table.draft(at(16, 0)).place(), "Encore.");
        meetings.accept(lead, meetings.get(lead, meeting).asRead());
        assertThatThrownBy(() -> meetings.confirm(coordinator, now)).isInstanceOf(MeetingMovedMeanwhile.class);
        assertThat(meetings.get(lead, meeting).state()).isEqualTo(MeetingState.ACCEPTED);
    }

    @Test
    void goesFromProposedToConfirmed() {
        meetings.accept(lead, unmoved(meeting));
        meetings.confirm(coordinator, unmoved(meeting));
        assertThat(meetings.get(lead, meeting).state()).isEqualTo(MeetingState.CONFIRMED);
    }

    @Test
    void theCoordinatorAnswersUnderAMandateOnlyWhatTheyArrangedAndOnlyThat() {
        assertThat(meetings.get(coordinator, meeting).underMandate()).isFalse();
        assertThatThrownBy(() -> meetings.accept(coordinator, unmoved(meeting))).isInstanceOf(NoMandate.class);
        MandateId mandate = given(MandatedAct.ACCEPT_MEETING);
        MeetingDetails seen = meetings.get(coordinator, meeting);
        assertThat(seen.underMandate()).isTrue();
        assertThat(seen.acts()).contains(MeetingAct.ACCEPT, MeetingAct.DECLINE);
        assertThat(meetings.get(lead, meeting).underMandate()).isFalse();
        assertThat(meetings.awaiting(coordinator))
                .extracting(MeetingDetails::id)
                .contains(meeting);
        Viewer elsewhere = people.coordinator().viewer();
        assertThatThrownBy(() -> meetings.accept(elsewhere, unmoved(meeting))).isInstanceOf(NotFound.class);
        MeetingId byTheState = arranging.arrange(table.cabinet().viewer(), table.draft(at(16, 0)));
        assertThatThrownBy(() -> meetings.accept(coordinator, unmoved(byTheState)))
                .isInstanceOf(NotFound.class);
        meetings.accept(coordinator, unmoved(meeting));
        assertThat(meetings.get(lead, meeting).state()).isEqualTo(MeetingState.ACCEPTED);
        MeetingId second = arranging.arrange(coordinator, table.draft(at(14, 0)));
        meetings.decline(coordinator, unmoved(second), "Pas ce jour-là.");
        assertThat(meetings.get(lead, second).canceller()).as("in its name").isEqualTo(lead.organisationName());
        MeetingId third = arranging.arrange(coordinator, table.draft(at(14, 0)));
        mandates.revoke(lead, mandate);
        assertThat(meetings.get(coordinator, third).acts()).doesNotContain(MeetingAct.ACCEPT, MeetingAct.DECLINE);
        assertThatThrownBy(() -> meetings.accept(coordinator, unmoved(third))).isInstanceOf(NoMandate.class);
        given(MandatedAct.DEPOSIT, MandatedAct.SIGN);
        assertThatThrownBy(() -> meetings.decline(coordinator, unmoved(third), "Non."))
                .isInstanceOf(NoMandate.class);
    }

    private MandateId given(MandatedAct... acts) {
        LocalDate today = LocalDate.now(Clocks.PARIS);
        return mandates.give(lead, new MandateDraft(Set.of(acts), today, today.plusDays(3)), People.PASSWORD);
    }

    @Test
    void isHeldOnceItHasBegun() {
        MeetingId past = arranging.arrange(
                coordinator,
                table.draft(Slot.of(LocalDate.of(2020, 3, 4), LocalTime.of(10, 0), Duration.ofMinutes(45))));
        assertThat(meetings.awaiting(coordinator))
                .extracting(MeetingDetails::id)
                .contains(past);
        meetings.markHeld(coordinator, unmoved(past));
        assertThat(meetings.get(lead, past).state()).isEqualTo(MeetingState.HELD);
        assertThatThrownBy(() -> meetings.markNoShow(coordinator, unmoved(past)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> meetings.markHeld(coordinator, unmoved(meeting)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void theLeadDeclinesWithAReasonAndTheTimeIsFreeAgain() {
        assertThatThrownBy(() -> meetings.decline(lead, unmoved(meeting), " ")).isInstanceOf(Invalid.class);
        meetings.decline(lead, unmoved(meeting), "L’équipe est en maraude");
        MeetingDetails declined = meetings.get(coordinator, meeting);
        assertThat(declined.state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(declined.canceller()).isEqualTo(lead.organisationName());
        arranging.arrange(coordinator, table.draft(at(10, 0)));
    }

    @Test
    void waitsForTheLeadThenForTheCoordinator() {
        assertThat(meetings.awaiting(lead)).extracting(MeetingDetails::id).containsExactly(meeting);
        assertThat(meetings.awaiting(coordinator)).isEmpty();
        meetings.accept(lead, unmoved(meeting));
        assertThat(meetings.awaiting(lead)).isEmpty();
        assertThat(meetings.awaiting(coordinator))
                .extracting(MeetingDetails::id)
                .containsExactly(meeting);
    }

    @Test
    void confirmingTakesTheAssociationsWordFirst() {
        assertThatThrownBy(() -> meetings.confirm(coordinator, unmoved(meeting)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void itsAssociationReadsItWhole() {
        assertThat(entries(lead))
                .filteredOn(CalendarEntry.Known.class::isInstance)
                .hasSize(1);
        assertThat(new String(meetings.calendarFile(lead, meeting).content(), StandardCharsets.UTF_8))
                .contains(meeting.toString());
    }

    @Test
    void anotherMemberOfTheCollectiveSeesOnlyThatTheTimeIsTaken() {
        Viewer other = people.leadOfAMember().viewer();
        assertThat(entries(other))
                .isNotEmpty()
                .allMatch(CalendarEntry.Busy.class::isInstance)
                .anyMatch(entry -> entry.slot().overlaps(at(10, 0)));
    }

    @Test
    void anAssociationOutsideTheCollectiveSeesNothingOfOthers() {
        assertThat(entries(people.leadOutsideTheCollective().viewer())).isEmpty();
    }

    @Test
    void aMinistrySeesTheMeetingsItIsInvitedToAndNothingElse() {
        assertThat(entries(table.ministry().viewer())).isEmpty();
        LocalDate aDay =
                LocalDate.of(2040, 1, 4).plusWeeks(ThreadLocalRandom.current().nextInt(200));
        Place.ByVideo place = BilateralFixtures.byVideo();
        MeetingId invited = arranging.arrange(
                coordinator,
                new MeetingDraft(
                        lead.organisation(),
                        Set.of(table.ofTheMinistry()),
                        place,
                        Slot.of(aDay, LocalTime.of(10, 0), Duration.ofMinutes(30)),
                        "Objet"));
        assertThat(meetings.get(table.ministry().viewer(), invited).videoLink()).isEqualTo(place.link());
    }

    @Test
    void theCoordinatorSeesBusyTimeWhereTheStateArranged() {
        BilateralFixtures other = BilateralFixtures.make(people, officials, rooms);
        MeetingId ofTheState = arranging.arrange(other.cabinet().viewer(), other.draft(at(15, 0)));
        assertThat(entries(coordinator))
                .filteredOn(CalendarEntry.Known.class::isInstance)
                .allMatch(entry -> ((CalendarEntry.Known) entry).meeting().id().equals(meeting));
        assertThatThrownBy(() -> meetings.get(coordinator, ofTheState)).isInstanceOf(NotFound.class);
        assertThat(meetings.get(table.cabinet().viewer(), ofTheState).id()).isEqualTo(ofTheState);
    }

    @Test
    void whoArrangesLooksAtOneRoomAlone() {
        BilateralFixtures other = BilateralFixtures.make(people, officials, rooms);
        arranging.arrange(coordinator, other.draft(at(15, 0)));
        assertThat(meetings.between(coordinator, theDay(), table.room().resource()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.slot()).isEqualTo(at(10, 0)));
        assertThatThrownBy(() -> meetings.between(lead, theDay(), table.room().resource()))
                .isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"OBSERVER", "ADMINISTRATOR"})
    void refusesTheCalendarToObserversAndAdministrators(Role role) {
        Viewer viewer = people.playing(role).viewer();
        assertThatThrownBy(() -> entries(viewer)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> meetings.get(viewer, meeting)).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesTheFileToWhoeverMayNotKnowTheMeeting() {
        for (Viewer viewer : List.of(
                people.leadOfAMember().viewer(),
                people.leadOutsideTheCollective().viewer(),
                people.coordinator().viewer(),
                people.ofTheState(Role.MINISTRY).viewer(),
                people.ofTheState(Role.ADMINISTRATOR).viewer())) {
            assertThatThrownBy(() -> meetings.calendarFile(viewer, meeting)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void refusesAnAnswerFromAnyoneButTheLead() {
        Viewer colleague =
                people.colleagueOf(table.association(), Role.ASSOCIATION_MEMBER).viewer();
        assertThatThrownBy(() -> meetings.accept(colleague, unmoved(meeting))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> meetings.accept(coordinator, unmoved(meeting))).isInstanceOf(NoMandate.class);
        assertThatThrownBy(() -> meetings.decline(table.cabinet().viewer(), unmoved(meeting), "Motif"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> meetings.accept(people.leadOfAMember().viewer(), unmoved(meeting)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refusesConductingFromTheAssociationAndTheMinistry() {
        meetings.accept(lead, unmoved(meeting));
        assertThatThrownBy(() -> meetings.confirm(lead, unmoved(meeting))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> meetings.markHeld(lead, unmoved(meeting))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> meetings.confirm(table.ministry().viewer(), unmoved(meeting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.cancel(
                        people.colleagueOf(table.association(), Role.ASSOCIATION_MEMBER)
                                .viewer(),
                        unmoved(meeting),
                        "Motif"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void refusesOfficialsAndRoomsFromTheCoordinator() {
        assertThatThrownBy(() -> rooms.register(coordinator, new RoomDraft("Salle à nous", 8, Set.of())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> officials.register(
                        coordinator,
                        new OfficialDraft("Conseiller", table.cabinet().viewer().organisation(), null, Set.of())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> officials.register(
                        table.cabinet().viewer(), new OfficialDraft("Conseiller", lead.organisation(), null, Set.of())))
                .isInstanceOf(Invalid.class);
    }

    private List<CalendarEntry> entries(Viewer viewer) {
        return meetings.between(viewer, theDay(), null);
    }

    private static Slot theDay() {
        return Slot.of(BilateralFixtures.WEDNESDAY, LocalTime.MIDNIGHT, Duration.ofDays(1));
    }
}
