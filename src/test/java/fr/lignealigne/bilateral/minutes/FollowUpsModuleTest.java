package fr.lignealigne.bilateral.minutes;

import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.agenda.WritingAgendas;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class FollowUpsModuleTest {

    @Autowired
    FollowUps followUps;

    @Autowired
    Minutes minutes;

    @Autowired
    WritingMinutes writing;

    @Autowired
    HandingOverMinutes handing;

    @Autowired
    AnsweringMinutes answering;

    @Autowired
    WritingAgendas agenda;

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

    @Autowired
    JdbcClient jdbc;

    private Viewer cabinet;
    private Viewer lead;
    private Viewer member;
    private MinutesId begun;
    private MinutesPointId point;

    @BeforeEach
    void minutesAreWritten() {
        BilateralFixtures table = BilateralFixtures.make(people, officials, rooms);
        cabinet = table.cabinet().viewer();
        lead = table.association().viewer();
        member =
                people.colleagueOf(table.association(), Role.ASSOCIATION_MEMBER).viewer();
        MeetingId meeting = arranging.arrange(
                cabinet, table.draft(Slot.of(LocalDate.of(2020, 3, 12), LocalTime.of(10, 0), Duration.ofMinutes(45))));
        agenda.addPoint(lead, meeting, "Nos moyens", 20);
        meetings.markHeld(cabinet, unmoved(meeting));
        MinutesDetails details = minutes.of(cabinet, meeting).getFirst();
        begun = details.id();
        point = details.points().getFirst().id();
    }

    private ActionDraft draft(Viewer owner) {
        return new ActionDraft(" Envoyer les chiffres ", owner.organisation(), "Claude Martin", inDays(10));
    }

    private static LocalDate inDays(int days) {
        return LocalDate.now(Clocks.PARIS).plusDays(days);
    }

    private void putBeforeTheAssociation() {
        writing.giveOutcome(cabinet, point, PointOutcome.TO_DOCUMENT);
        writing.markAllPresent(cabinet, begun);
        handing.put(cabinet, minutes.get(cabinet, begun).asRead(), inDays(15));
    }

    private ActionPoint only(Viewer viewer) {
        List<ActionPoint> open = followUps.open(viewer, lead.organisation());
        assertThat(open).hasSize(1);
        return open.getFirst();
    }

    @Test
    void isReadWithTheMinutesItWasWrittenIn() {
        ActionId id = followUps.add(cabinet, point, draft(lead));
        assertThat(only(cabinet))
                .returns("Envoyer les chiffres", ActionPoint::what)
                .returns("Claude Martin", ActionPoint::person)
                .returns(false, ActionPoint::late);
        assertThat(followUps.list(lead)).as("the minutes are not put yet").isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> followUps.done(lead, id, ""));
        putBeforeTheAssociation();
        assertThat(only(lead).mayClose()).isTrue();
        assertThat(followUps.list(people.leadOfAMember().viewer())).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> followUps.done(people.leadOfAMember().viewer(), id, ""));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> followUps.list(people.playing(Role.OBSERVER).viewer()));
    }

    @Test
    void whoOwesItSaysThatItIsDoneAndMayThinkAgain() {
        ActionId id = followUps.add(cabinet, point, draft(lead));
        putBeforeTheAssociation();
        followUps.done(member, id, "Envoyés le 3 avril.");
        assertThat(followUps.list(lead))
                .singleElement()
                .returns(ActionState.DONE, ActionPoint::state)
                .returns("Envoyés le 3 avril.", ActionPoint::proof);
        refused("action.closedAlready", () -> followUps.drop(cabinet, id, "Plus besoin."));
        followUps.reopen(lead, id);
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> followUps.drop(cabinet, id, " "));
        followUps.drop(cabinet, id, "Plus besoin.");
        assertThat(followUps.open(lead, lead.organisation())).isEmpty();
        assertThat(followUps.list(lead)).singleElement().returns("Plus besoin.", ActionPoint::reason);
    }

    @Test
    void whatTheStateOwesIsTheStatesToClose() {
        ActionId id = followUps.add(cabinet, point, draft(cabinet));
        putBeforeTheAssociation();
        assertThat(only(lead).mayClose()).isFalse();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> followUps.done(lead, id, ""));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> followUps.reopen(lead, id));
        followUps.done(cabinet, id, "");
    }

    @Test
    void whatIsLateIsOnlyItsOwners() {
        ActionId id = followUps.add(cabinet, point, draft(lead));
        putBeforeTheAssociation();
        jdbc.sql("update action_point set due = '2020-04-01' where id = ?")
                .param(id.value())
                .update();
        assertThat(followUps.late(member)).extracting(ActionPoint::id).containsExactly(id);
        assertThat(followUps.late(cabinet)).isEmpty();
    }

    @Test
    void isWrittenDownWhileTheMinutesAreWrittenAndByTheState() {
        ActionId id = followUps.add(cabinet, point, draft(lead));
        Viewer stranger = people.leadOfAMember().viewer();
        assertThat(followUps.owners(cabinet, begun))
                .extracting(one -> one.id())
                .contains(lead.organisation(), cabinet.organisation())
                .doesNotContain(stranger.organisation());
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> followUps.owners(lead, begun));
        refused("action.owner.outside", () -> followUps.add(cabinet, point, draft(stranger)));
        refused(
                "action.due.past",
                () -> followUps.add(cabinet, point, new ActionDraft("A", lead.organisation(), "", inDays(-1))));
        refused(
                "action.what.missing",
                () -> followUps.add(cabinet, point, new ActionDraft(" ", lead.organisation(), "", inDays(1))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> followUps.add(lead, point, draft(lead)));
        putBeforeTheAssociation();
        refused("minutes.notWriting", () -> followUps.add(cabinet, point, draft(lead)));
        refused("minutes.notWriting", () -> followUps.remove(cabinet, id));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> followUps.add(lead, point, draft(lead)));
        answering.agree(lead, begun, 1);
        MinutesId second = handing.correct(cabinet, begun);
        MinutesPointId again = minutes.get(cabinet, second).points().getFirst().id();
        ActionId more = followUps.add(cabinet, again, draft(lead));
        assertThat(followUps.list(lead)).as("the correction is not put yet").hasSize(1);
        assertThat(followUps.of(cabinet, minutes.get(cabinet, second).meeting()))
                .as("both are about the same point")
                .extracting(ActionPoint::point)
                .hasSize(2)
                .containsOnly(minutes.get(cabinet, second).points().getFirst().point());
        followUps.remove(cabinet, more);
        assertThat(followUps.list(cabinet)).extracting(ActionPoint::id).doesNotContain(more);
    }

    @Test
    void nothingIsGivenToWhoCouldNotReadIt() {
        Viewer elsewhere = people.ofTheState(Role.MINISTRY).viewer();
        Viewer absent = people.ofTheState(Role.MINISTRY).viewer();
        refused("action.owner.outside", () -> followUps.add(cabinet, point, draft(elsewhere)));
        writing.addAttendee(cabinet, begun, elsewhere.organisation(), "Chargé de mission");
        assertThat(followUps.owners(cabinet, begun))
                .as("nobody said yet that it was there")
                .extracting(one -> one.id())
                .doesNotContain(elsewhere.organisation());
        writing.markAllPresent(cabinet, begun);
        ActionId id = followUps.add(cabinet, point, draft(elsewhere));
        writing.giveOutcome(cabinet, point, PointOutcome.TO_DOCUMENT);
        handing.put(cabinet, minutes.get(cabinet, begun).asRead(), inDays(15));
        followUps.done(elsewhere, id, "");
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        assertThat(followUps.owners(cabinet, begun))
                .extracting(one -> one.id())
                .contains(miprof.organisation(), elsewhere.organisation());
        assertThat(writing.bodies(cabinet, begun))
                .as("who may have come is another question")
                .extracting(one -> one.id())
                .contains(absent.organisation());
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> writing.bodies(lead, begun));
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).returns(key, Refusal::key);
    }
}
