package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fr.lignealigne.account.Members;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.PersonMoved;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.SeatContested;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.plenary.PlenaryScenes;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.SetClock;
import fr.lignealigne.timeline.Dates;
import fr.lignealigne.timeline.MilestoneDraft;
import fr.lignealigne.timeline.MilestoneId;
import fr.lignealigne.timeline.MilestoneKind;
import fr.lignealigne.timeline.Timeline;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** What calendar programs read without signing in, and what they stop reading at once. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class CalendarFeedsModuleTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    People people;

    @Autowired
    Members members;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Timeline timeline;

    @Autowired
    ApplicationContext portal;

    @LocalServerPort
    int port;

    private BilateralFixtures table;
    private People.Someone lead;
    private MeetingId own;
    private String secret;

    @BeforeEach
    void meetingsLieAhead() {
        BilateralFixtures.noMeetings(jdbc);
        table = BilateralFixtures.make(people, officials, rooms);
        lead = table.association();
        own = arrange(lead, 10, "Objet zqobjet");
        arrange(people.leadOfAMember(), 11, "Autre zqautre");
        arrange(people.leadOutsideTheCollective(), 15, "Autre zqautre");
        // The fixtures' Wednesday lies far ahead; a feed looks a year ahead.
        jdbc.sql("update bilateral_meeting set starts_at = date_add(now(6), interval 10 day),"
                        + " ends_at = date_add(now(6), interval 250 hour)")
                .update();
        secret = feeds.make(lead.viewer());
    }

    private MeetingId arrange(People.Someone association, int hour, String subject) {
        return arranging.arrange(
                table.cabinet().viewer(),
                new MeetingDraft(
                        association.viewer().organisation(),
                        Set.of(table.adviser()),
                        BilateralFixtures.byVideo(),
                        BilateralFixtures.at(hour, 0),
                        subject));
    }

    private HttpResponse<String> ask(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> ask() throws Exception {
        return ask("agenda/" + secret + ".ics");
    }

    /** The meetings, among the dates of the procedure. */
    private List<VEvent> events() throws Exception {
        return Biweekly.parse(ask().body()).first().getEvents().stream()
                .filter(event -> event.getDescription().getValue().contains("/echanges?"))
                .toList();
    }

    private void assertNothing() throws Exception {
        HttpResponse<String> answer = ask();
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("Cette adresse ne mène à aucun agenda.");
    }

    @Test
    void aProgramReadsTheOwnMeetingsAndNoWordOfThem() throws Exception {
        HttpResponse<String> answer = ask();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .contains("METHOD:PUBLISH")
                .doesNotContain("ATTENDEE", "zqobjet", "zqautre", "visio.example", "Conseiller social");
        assertThat(events())
                .singleElement()
                .satisfies(event -> assertThat(event.getUid().getValue()).startsWith(own.toString()));
    }

    @Test
    void whatIsCancelledLeavesItAndWhatIsMovedMoves() throws Exception {
        meetings.accept(lead.viewer(), unmoved(own));
        meetings.confirm(table.cabinet().viewer(), unmoved(own));
        assertThat(events().getFirst().getStatus().isConfirmed()).isTrue();
        meetings.cancel(table.cabinet().viewer(), unmoved(own), "Empêchement");
        assertThat(events()).isEmpty();
    }

    @Test
    void aProgramThatHasItAlreadyIsToldSoAndOneThatOnlyLooksGetsNoWords() throws Exception {
        HttpResponse<String> answer = ask();
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = ask("agenda/" + secret + ".ics", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        HttpResponse<String> head = CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/agenda/" + secret + ".ics"))
                        .HEAD()
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        meetings.accept(lead.viewer(), unmoved(own));
        meetings.confirm(table.cabinet().viewer(), unmoved(own));
        assertThat(ask("agenda/" + secret + ".ics", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aWrongAddressAndOneThatIsOverReadTheSame() throws Exception {
        String old = secret;
        secret = "x".repeat(43);
        assertNothing();
        secret = old + "x";
        assertNothing();
        secret = "%27%20or%20%271%27=%271";
        assertNothing();
        String renewed = feeds.make(lead.viewer());
        secret = old;
        assertNothing();
        secret = renewed;
        assertThat(ask().statusCode()).isEqualTo(200);
        feeds.revoke(lead.viewer());
        assertNothing();
        assertThat(feeds.since(lead.viewer())).isEmpty();
    }

    @Test
    void whoIsShutOutFrozenOrElsewhereIsReadNoMore() throws Exception {
        People.Someone colleague = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        secret = feeds.make(colleague.viewer());
        assertThat(events()).hasSize(1);
        freeze(colleague, true);
        assertNothing();
        freeze(colleague, false);
        assertThat(events()).hasSize(1);
        people.moved(colleague, people.leadOfAMember().viewer().organisation());
        assertNothing();
        People.Someone another = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        secret = feeds.make(another.viewer());
        members.disable(lead.viewer(), another.viewer().person());
        assertNothing();
    }

    private void freeze(People.Someone someone, boolean frozen) {
        jdbc.sql("update person set frozen = ? where id = ?")
                .params(frozen, someone.viewer().person().value())
                .update();
    }

    @Test
    void aRoleThatEndedOpensNothing() throws Exception {
        secret = feeds.make(table.cabinet().viewer());
        assertThat(events()).hasSize(3);
        jdbc.sql("update person_role set role = 'OBSERVER' where person_id = ?")
                .param(table.cabinet().viewer().person().value())
                .update();
        assertThat(events()).as("the procedure's dates alone").isEmpty();
        jdbc.sql("update person_role set role = 'ADMINISTRATOR' where person_id = ?")
                .param(table.cabinet().viewer().person().value())
                .update();
        assertNothing();
        jdbc.sql("update person_role set role = 'MINISTRY' where person_id = ?")
                .param(table.cabinet().viewer().person().value())
                .update();
        // The adviser's body is invited to all three.
        assertThat(events()).hasSize(3);
        secret = feeds.make(table.ministry().viewer());
        assertThat(events()).isEmpty();
    }

    @Test
    void anOfficialFollowsTheirOwnMeetings() throws Exception {
        People.Someone adviser = people.ofTheState(Role.CABINET);
        OfficialId function = officials.register(
                table.cabinet().viewer(),
                new OfficialDraft(
                        "Conseillère",
                        adviser.viewer().organisation(),
                        adviser.viewer().person(),
                        Set.of()));
        secret = feeds.make(adviser.viewer());
        assertThat(events()).isEmpty();
        jdbc.sql("insert into meeting_official (meeting_id, official_id) values (?, ?)")
                .params(own.value(), function.value())
                .update();
        assertThat(events())
                .singleElement()
                .satisfies(event -> assertThat(event.getSummary().getValue())
                        .contains(lead.viewer().organisationName()));
    }

    @Test
    void aFormerOfficialWhoLeadsAnAssociationFollowsItsMeetings() throws Exception {
        jdbc.sql("update official set person_id = ? where organisation_id = ?")
                .params(
                        lead.viewer().person().value(),
                        table.ministry().viewer().organisation().value())
                .update();
        assertThat(events()).hasSize(1);
    }

    @Test
    void anAddressThatEndedWithTheSeatDoesNotComeBackWithItsHolder() throws Exception {
        Viewer out = holder();
        members.disable(lead.viewer(), out.person());
        members.enable(lead.viewer(), out.person());
        assertGone(out);
        Viewer contested = holder();
        tell(new SeatContested(
                contested.person(),
                "contestee@essai.example",
                lead.viewer().organisation(),
                lead.viewer().person()));
        assertGone(contested);
        Viewer moved = holder();
        tell(new PersonMoved(
                moved.person(),
                "deplacee@essai.example",
                lead.viewer().organisation(),
                people.leadOfAMember().viewer().organisation(),
                lead.viewer().person()));
        assertGone(moved);
    }

    private Viewer holder() {
        Viewer viewer = people.colleagueOf(lead, Role.ASSOCIATION_LEAD).viewer();
        secret = feeds.make(viewer);
        return viewer;
    }

    private void assertGone(Viewer viewer) throws Exception {
        assertNothing();
        assertThat(feeds.since(viewer)).isEmpty();
    }

    private void tell(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    @Test
    void theCoordinatorFollowsWhatTheyArrangedAndOtherMembersNothing() throws Exception {
        secret = feeds.make(table.coordinator().viewer());
        assertThat(events()).isEmpty();
        jdbc.sql("update bilateral_meeting set arranger_id = ? where id = ?")
                .params(table.coordinator().viewer().organisation().value(), own.value())
                .update();
        assertThat(events()).hasSize(1);
    }

    @Test
    void onlyTheHashIsKeptAndTheSecretIsInNoLog(CapturedOutput output) throws Exception {
        assertThat(jdbc.sql("select secret_hash from calendar_feed where person_id = ?")
                        .param(lead.viewer().person().value())
                        .query(String.class)
                        .single())
                .isNotEqualTo(secret)
                .hasSize(64);
        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        ask();
        ask("agenda/" + secret + "/autre.ics");
        ask("agenda/" + secret);
        feeds.revoke(lead.viewer());
        assertNothing();
        assertThat(output.getAll()).doesNotContain(secret);
        assertThat(jdbc.sql("select concat(act, coalesce(object, '')) from audit_entry")
                        .query(String.class)
                        .list())
                .noneMatch(line -> line.contains(secret))
                .anyMatch(line -> line.startsWith("CalendarFeedMade"))
                .anyMatch(line -> line.startsWith("CalendarFeedRevoked"));
    }

    @Test
    void onePlaceThatAsksWithoutEndWaits() {
        SetClock clock = new SetClock(Instant.now());
        FeedDoor door = new FeedDoor(feeds, clock);
        MockHttpServletRequest request = new MockHttpServletRequest();
        for (int time = 0; time < FeedDoor.MOST; time++) {
            assertThat(door.read("faux", request).getStatusCode().value()).isEqualTo(404);
        }
        ResponseEntity<byte[]> refused = door.read(secret, request);
        assertThat(refused.getStatusCode().value()).isEqualTo(429);
        assertThat(refused.getHeaders().getFirst("Retry-After")).isEqualTo("60");
        assertThat(refused.getBody()).isNull();
        clock.pass(FeedDoor.WINDOW);
        assertThat(door.read(secret, request).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void whoMayFollowNoDateMakesNone() {
        People.Someone someone = people.ofTheState(Role.ADMINISTRATOR);
        assertThat(feeds.mayHave(someone.viewer())).isFalse();
        assertThatThrownBy(() -> feeds.make(someone.viewer())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> feeds.revoke(someone.viewer())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> feeds.since(someone.viewer())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theDatesOfTheProcedureAreThereForWhoMayKnowThem() throws Exception {
        PlenaryScenes scenes = new PlenaryScenes(portal);
        Viewer cabinet = table.cabinet().viewer();
        PlenaryId planned =
                scenes.planned(cabinet, "Titre zqtitre", lead.viewer().organisation());
        PlenaryId cancelled =
                scenes.announced(cabinet, "Titre zqtitre", lead.viewer().organisation());
        scenes.plenaries.cancel(cabinet, cancelled, "zqmotif");
        MilestoneId milestone = timeline.add(
                cabinet,
                new MilestoneDraft(
                        null, MilestoneKind.DRAFTING, "Rédaction", "zqdetail", Dates.on(LocalDate.of(2031, 1, 7))));
        assertThat(ask().body())
                .contains(milestone + "@", "DTSTART;VALUE=DATE:20310107", "STATUS:TENTATIVE")
                .doesNotContain(planned.toString(), cancelled.toString(), "zqdetail", "zqtitre", "zqmotif");
        timeline.postpone(cabinet, milestone, Dates.on(LocalDate.of(2031, 1, 9)), "zqraison");
        scenes.plenaries.announce(cabinet, planned);
        assertThat(ask().body())
                .contains("DTSTART;VALUE=DATE:20310109", planned + "@")
                .doesNotContain("DTSTART;VALUE=DATE:20310107", "zqraison", "zqtitre");
        secret = feeds.make(people.ofTheState(Role.OBSERVER).viewer());
        assertThat(ask().body()).contains(milestone + "@").doesNotContain(planned.toString());
    }
}
