package fr.lignealigne.notification;

import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.request.AskingAssociations;
import fr.lignealigne.bilateral.request.PlacingRequests;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestScenes;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.bilateral.request.Requests;
import fr.lignealigne.notice.Notice;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.notice.OwnNotices;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RequestNewsModuleTest {

    @Autowired
    Requests requests;

    @Autowired
    Requesting requesting;

    @Autowired
    AskingAssociations asking;

    @Autowired
    PlacingRequests placing;

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

    private BilateralFixtures table;
    private Viewer lead;
    private Viewer member;
    private Viewer cabinet;
    private Viewer miprof;
    private Viewer coordinator;

    @BeforeEach
    void people() {
        table = BilateralFixtures.make(people, officials, rooms);
        lead = table.association().viewer();
        member =
                people.colleagueOf(table.association(), Role.ASSOCIATION_MEMBER).viewer();
        cabinet = table.cabinet().viewer();
        miprof = people.ofTheState(Role.MIPROF).viewer();
        coordinator = table.coordinator().viewer();
    }

    private List<NoticeKind> of(Viewer viewer, RequestId request) {
        return notices.list(viewer, 0, OwnNotices.COUNTED).stream()
                .filter(notice -> request.value().equals(notice.about()))
                .map(Notice::kind)
                .toList();
    }

    @Test
    void theLeadHearsThatTheStateAwaitsAndWhoArrangesThatARequestCame() {
        RequestId asked = asking.ask(cabinet, RequestScenes.asking(lead.organisation()));
        assertThat(of(lead, asked)).containsExactly(NoticeKind.WISHES_AWAITED);
        assertThat(of(member, asked)).isEmpty();
        assertThat(of(coordinator, asked)).isEmpty();
        requesting.send(lead, asked, requests.get(lead, asked).revision(), RequestScenes.draft());
        assertThat(of(lead, asked)).as("it awaits them no more").isEmpty();
        for (Viewer arranger : List.of(cabinet, miprof, coordinator)) {
            assertThat(of(arranger, asked)).containsExactly(NoticeKind.MEETING_REQUESTED);
        }
        MeetingId meeting = placing.place(miprof, asked, table.draft(BilateralFixtures.at(10, 0)));
        assertThat(of(cabinet, asked)).isEmpty();
        meetings.cancel(cabinet, unmoved(meeting), "Empêchement.");
        assertThat(of(cabinet, asked)).containsExactly(NoticeKind.MEETING_REQUESTED);
        asking.withdraw(cabinet, asked, "Réglé.");
        assertThat(of(miprof, asked)).isEmpty();
    }

    @Test
    void ofAMeetingThatWillNotBeOnlyTheStateAndWhoArrangedItHear() {
        RequestId request = RequestScenes.sent(requesting, lead, RequestScenes.draft());
        MeetingId ofTheState = placing.place(miprof, request, table.draft(BilateralFixtures.at(10, 0)));
        meetings.cancel(cabinet, unmoved(ofTheState), "Empêchement.");
        assertThat(of(cabinet, request)).containsExactly(NoticeKind.MEETING_REQUESTED);
        assertThat(of(coordinator, request)).isEmpty();
        Viewer another = people.coordinator().viewer();
        MeetingId own = placing.place(coordinator, request, table.draft(BilateralFixtures.at(11, 0)));
        meetings.cancel(coordinator, unmoved(own), "Empêchement.");
        for (Viewer told : List.of(cabinet, miprof, coordinator)) {
            assertThat(of(told, request)).containsExactly(NoticeKind.MEETING_REQUESTED);
        }
        assertThat(of(another, request)).isEmpty();
    }

    @Test
    void theCoordinatorHearsNothingOfWhoIsOutsideTheCollectiveAndNobodyOfADraft() {
        Viewer outsider = people.leadOutsideTheCollective().viewer();
        RequestId outside = RequestScenes.sent(requesting, outsider, RequestScenes.draft());
        assertThat(of(coordinator, outside)).isEmpty();
        assertThat(of(miprof, outside)).containsExactly(NoticeKind.MEETING_REQUESTED);
        RequestId draft = RequestScenes.begun(requesting, lead, RequestScenes.draft());
        for (Viewer viewer : List.of(cabinet, miprof, coordinator, lead)) {
            assertThat(of(viewer, draft)).isEmpty();
        }
    }

    @Test
    void whatIsToldSaysNoWordOfTheRequest() {
        RequestId request = RequestScenes.sent(requesting, lead, RequestScenes.draft());
        assertThat(jdbc.sql("select place from notice where about = ?")
                        .param(request.value())
                        .query(String.class)
                        .set())
                .containsExactly("echanges/demande/" + request);
    }
}
