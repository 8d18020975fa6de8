package fr.lignealigne.notification;

import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static org.assertj.core.api.Assertions.assertThat;

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
import fr.lignealigne.bilateral.minutes.AnsweringMinutes;
import fr.lignealigne.bilateral.minutes.HandingOverMinutes;
import fr.lignealigne.bilateral.minutes.Minutes;
import fr.lignealigne.bilateral.minutes.MinutesDetails;
import fr.lignealigne.bilateral.minutes.PointOutcome;
import fr.lignealigne.bilateral.minutes.WritingMinutes;
import fr.lignealigne.notice.Notice;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.notice.OwnNotices;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MinutesNewsModuleTest {

    @Autowired
    Minutes minutes;

    @Autowired
    WritingMinutes writing;

    @Autowired
    HandingOverMinutes handing;

    @Autowired
    AnsweringMinutes answering;

    @Autowired
    WritingAgendas agendas;

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    OwnNotices notices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Viewer cabinet;
    private Viewer miprof;
    private Viewer lead;
    private Viewer member;
    private Viewer ministry;
    private MeetingId meeting;
    private MinutesDetails begun;

    @BeforeEach
    void minutesThatAreWritten() {
        BilateralFixtures table = BilateralFixtures.make(people, officials, rooms);
        cabinet = table.cabinet().viewer();
        miprof = people.ofTheState(Role.MIPROF).viewer();
        ministry = table.ministry().viewer();
        lead = table.association().viewer();
        member =
                people.colleagueOf(table.association(), Role.ASSOCIATION_MEMBER).viewer();
        meeting = arranging.arrange(
                cabinet, table.draft(Slot.of(LocalDate.of(2021, 3, 10), LocalTime.of(10, 0), Duration.ofMinutes(45))));
        agendas.addPoint(lead, meeting, "Nos moyens", 20);
        meetings.markHeld(cabinet, unmoved(meeting));
        begun = minutes.of(cabinet, meeting).getFirst();
        writing.giveOutcome(cabinet, begun.points().getFirst().id(), PointOutcome.AGREEMENT);
        writing.markAllPresent(cabinet, begun.id());
    }

    private List<NoticeKind> of(Viewer viewer) {
        return notices.list(viewer, 0, OwnNotices.COUNTED).stream()
                .filter(notice -> meeting.value().equals(notice.about()))
                .map(Notice::kind)
                .filter(kind -> kind.name().startsWith("MINUTES"))
                .toList();
    }

    private void put() {
        handing.put(
                cabinet,
                minutes.get(cabinet, begun.id()).asRead(),
                LocalDate.now(Clocks.PARIS).plusDays(15));
    }

    @Test
    void eachSideHearsWhenItIsItsTurnAndBothWhenTheyAreValidated() {
        assertThat(of(lead)).as("nobody hears of what is being written").isEmpty();
        put();
        assertThat(of(lead)).containsExactly(NoticeKind.MINUTES_PUT);
        assertThat(of(member)).isEmpty();
        assertThat(of(ministry)).isEmpty();
        answering.observe(lead, begun.id(), 1, Map.of(begun.points().getFirst().id(), "Non."));
        assertThat(of(lead)).as("it awaits them no more").isEmpty();
        assertThat(of(cabinet)).containsExactly(NoticeKind.MINUTES_OBSERVED);
        assertThat(of(miprof)).containsExactly(NoticeKind.MINUTES_OBSERVED);
        handing.validate(cabinet, minutes.get(cabinet, begun.id()).asRead());
        assertThat(of(lead)).containsExactly(NoticeKind.MINUTES_VALIDATED);
        assertThat(of(miprof)).containsExactly(NoticeKind.MINUTES_VALIDATED);
        assertThat(of(cabinet)).as("nobody of what they did themselves").isEmpty();
    }

    @Test
    void theJournalHasTheActsAndNoWords() {
        put();
        answering.observe(lead, begun.id(), 1, Map.of(begun.points().getFirst().id(), "Non."));
        handing.rewrite(cabinet, minutes.get(cabinet, begun.id()).asRead());
        handing.put(
                cabinet,
                minutes.get(cabinet, begun.id()).asRead(),
                LocalDate.now(Clocks.PARIS).plusDays(15));
        answering.agree(lead, begun.id(), 2);
        assertThat(jdbc.sql("select act from audit_entry where object = ? order by id")
                        .param(begun.id().toString())
                        .query(String.class)
                        .list())
                .as("not how it ended")
                .containsExactly("MinutesPut", "MinutesAnswered", "MinutesPut", "MinutesAnswered");
    }
}
