package fr.lignealigne.bilateral.contribution;

import static fr.lignealigne.bilateral.request.RequestScenes.draft;
import static fr.lignealigne.bilateral.request.RequestScenes.sent;
import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
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
import fr.lignealigne.bilateral.request.AskingAssociations;
import fr.lignealigne.bilateral.request.Loss;
import fr.lignealigne.bilateral.request.PlacingRequests;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestScenes;
import fr.lignealigne.bilateral.request.RequestToPlace;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.bilateral.request.Requests;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.PortalTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class WrittenContributionsModuleTest {

    @Autowired
    WrittenContributions contributions;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Arranging arranging;

    @Autowired
    Requests requests;

    @Autowired
    Requesting requesting;

    @Autowired
    AskingAssociations asking;

    @Autowired
    PlacingRequests placing;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private BilateralFixtures table;
    private Viewer lead;
    private Viewer colleague;
    private Viewer cabinet;
    private Viewer coordinator;

    @BeforeEach
    void aTableAmongOthers() {
        table = BilateralFixtures.make(people, officials, rooms);
        lead = table.association().viewer();
        colleague =
                people.colleagueOf(table.association(), Role.ASSOCIATION_MEMBER).viewer();
        cabinet = table.cabinet().viewer();
        coordinator = table.coordinator().viewer();
        sent(requesting, people.leadOfAMember().viewer(), draft());
    }

    private static ContributionWords saying(String words) {
        return new ContributionWords(Map.of(Part.of(Theme.MINORS), words, Part.GENERAL, "Et le reste."));
    }

    private MeetingId arranged(Viewer by, int hour) {
        return arranging.arrange(by, table.draft(BilateralFixtures.at(hour, 0)));
    }

    private WrittenContributionDetails cancelled(Viewer by) {
        MeetingId meeting = arranged(cabinet, 10);
        meetings.cancel(by, BilateralFixtures.unmoved(meeting), "Un empêchement.");
        return contributions.ofMeeting(lead, meeting).orElseThrow();
    }

    @Test
    void itsPeopleWriteTogetherItsLeadDepositsAndTheStateReads() {
        WrittenContributionDetails opened = cancelled(cabinet);
        assertThat(opened.lost().how()).isEqualTo(Loss.BY_STATE);
        assertThat(opened.lost().said(Locale.FRENCH).replace('\u00a0', ' '))
                .isEqualTo("échange du 3 décembre 2031 annulé par l’État");
        assertThat(opened.lastDay()).isEqualTo(LocalDate.now(Clocks.PARIS).plusDays(30));
        assertThat(contributions.open(colleague))
                .extracting(WrittenContributionDetails::id)
                .contains(opened.id());
        long revision =
                contributions.write(colleague, opened.id(), opened.revision(), saying("Les mineurs attendent."));
        for (Viewer state : List.of(cabinet, people.ofTheState(Role.MIPROF).viewer())) {
            assertRefused("refusal.notFound", () -> contributions.get(state, opened.id()));
        }
        assertNotAllowed(() -> contributions.deposit(colleague, opened.id(), revision, saying("Non.")));
        String number = contributions.deposit(lead, opened.id(), revision, saying("Les mineurs attendent."));
        WrittenContributionDetails read = contributions.get(cabinet, opened.id());
        assertThat(read.number()).isEqualTo(number).startsWith("CE-");
        assertThat(read.depositedAt()).isNotNull();
        assertThat(read.words().of(Part.of(Theme.MINORS))).isEqualTo("Les mineurs attendent.");
        assertThat(read.editedAs()).isEmpty();
        assertThat(contributions.open(lead))
                .extracting(WrittenContributionDetails::id)
                .doesNotContain(opened.id());
        assertRefused(
                "written.deposited",
                () -> contributions.write(lead, opened.id(), read.revision(), saying("Autre chose.")));
        for (Viewer outside : List.of(
                coordinator,
                table.ministry().viewer(),
                people.leadOfAMember().viewer(),
                people.leadOutsideTheCollective().viewer(),
                people.ofTheState(Role.OBSERVER).viewer(),
                people.ofTheState(Role.ADMINISTRATOR).viewer())) {
            assertRefused("refusal.notFound", () -> contributions.get(outside, opened.id()));
            assertRefused("refusal.notFound", () -> contributions.write(outside, opened.id(), 0, saying("Non.")));
        }
        assertNotAllowed(() -> contributions.write(cabinet, opened.id(), 0, saying("Non.")));
    }

    @Test
    void wordsTooLongOrNoneAreRefused() {
        WrittenContributionDetails opened = cancelled(cabinet);
        assertRefused(
                "written.tooLong",
                () -> contributions.write(
                        lead, opened.id(), opened.revision(), saying("é".repeat(ContributionWords.LONGEST + 1))));
        assertRefused(
                "written.blank",
                () -> contributions.deposit(lead, opened.id(), opened.revision(), ContributionWords.EMPTY));
    }

    @Test
    void nobodyWritesOverAColleague() {
        WrittenContributionDetails opened = cancelled(cabinet);
        contributions.write(colleague, opened.id(), opened.revision(), saying("D’abord."));
        assertRefused(
                "written.changedMeanwhile",
                () -> contributions.write(lead, opened.id(), opened.revision(), saying("Ensuite.")));
        assertRefused(
                "written.changedMeanwhile",
                () -> contributions.deposit(lead, opened.id(), opened.revision(), saying("Ensuite.")));
        assertThat(contributions.get(lead, opened.id()).words()).isEqualTo(saying("D’abord."));
    }

    @Test
    void afterItsLastDayNothingIsWrittenOrDeposited() {
        WrittenContributionDetails opened = cancelled(cabinet);
        transaction.executeWithoutResult(status -> jdbc.sql("update written_contribution set last_day = ? where id = ?")
                .params(LocalDate.now(Clocks.PARIS).minusDays(1), opened.id().value())
                .update());
        assertRefused(
                "written.over",
                () -> contributions.deposit(lead, opened.id(), opened.revision(), saying("Trop tard.")));
        assertThat(contributions.open(lead))
                .extracting(WrittenContributionDetails::id)
                .doesNotContain(opened.id());
        assertThat(contributions.get(lead, opened.id()).mayWrite()).isFalse();
    }

    @Test
    void twoLeadsAtOnceMakeOneDeposit() throws Exception {
        WrittenContributionDetails opened = cancelled(cabinet);
        Viewer other =
                people.colleagueOf(table.association(), Role.ASSOCIATION_LEAD).viewer();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var told = pool
                    .invokeAll(List.of(
                            outcome(() ->
                                    contributions.deposit(lead, opened.id(), opened.revision(), saying("Les uns."))),
                            outcome(() -> contributions.deposit(
                                    other, opened.id(), opened.revision(), saying("Les autres.")))))
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(told).containsExactlyInAnyOrder("done", "written.deposited");
        }
        String number = contributions.get(lead, opened.id()).number();
        ContributionWords words = contributions.get(lead, opened.id()).words();
        assertThat(contributions.deposit(lead, opened.id(), opened.revision(), words))
                .isEqualTo(number);
    }

    @Test
    void theFirstPlaceThatIsTakenOvertakesNobodyWhoWrites() {
        WrittenContributionDetails opened = cancelled(cabinet);
        assertThat(requests.get(cabinet, sent(requesting, lead, draft())).priority())
                .isTrue();
        contributions.write(lead, opened.id(), opened.revision(), saying("Les mineurs attendent."));
        assertThat(requests.get(cabinet, sent(requesting, lead, draft())).priority())
                .isFalse();
    }

    @Test
    void theNextRequestComesFirstAfterAMeetingThatTheStateCalledOff() {
        cancelled(cabinet);
        RequestId next = sent(requesting, lead, draft());
        RequestDetails known = requests.get(cabinet, next);
        assertThat(known.priority()).isTrue();
        assertThat(known.lost()).isNotNull();
        assertThat(known.lost().how()).isEqualTo(Loss.BY_STATE);
        List<RequestToPlace> order = requests.toPlace(cabinet);
        assertThat(order.subList(0, order.indexOf(toPlace(next)) + 1)).allMatch(RequestToPlace::priority);
        RequestDetails forCoordinator = requests.get(coordinator, next);
        assertThat(forCoordinator.priority()).as("the meeting was the State's").isFalse();
        assertThat(forCoordinator.lost()).isNull();
        assertThat(requests.get(cabinet, sent(requesting, lead, draft())).priority())
                .as("one loss, one first place")
                .isFalse();
    }

    private RequestToPlace toPlace(RequestId id) {
        return requests.toPlace(cabinet).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRequestThatWaitsAlreadyTakesTheFirstPlace() {
        RequestId waiting = sent(requesting, lead, draft());
        assertThat(requests.get(cabinet, waiting).priority()).isFalse();
        cancelled(cabinet);
        assertThat(requests.get(cabinet, waiting).priority()).isTrue();
    }

    @Test
    void whoCalledItOffItselfMayWriteAndComesInItsTurn() {
        assertThat(cancelled(lead).lost().how()).isEqualTo(Loss.BY_ASSOCIATION);
        assertThat(requests.get(cabinet, sent(requesting, lead, draft())).priority())
                .isFalse();
        RequestId request = sent(requesting, lead, draft());
        MeetingId meeting = placing.place(cabinet, request, table.draft(BilateralFixtures.at(14, 0)));
        meetings.cancel(lead, BilateralFixtures.unmoved(meeting), "Nous ne pouvons plus.");
        assertThat(requests.get(cabinet, request).priority()).isFalse();
        assertThat(contributions.ofMeeting(lead, meeting)).isPresent();
    }

    @Test
    void aRequestWhoseMeetingWasCalledOffByItsCoordinatorSaysSoToIt() {
        RequestId request = sent(requesting, lead, draft());
        MeetingId meeting = placing.place(coordinator, request, table.draft(BilateralFixtures.at(14, 0)));
        meetings.cancel(coordinator, BilateralFixtures.unmoved(meeting), "Un changement.");
        for (Viewer arranger : List.of(coordinator, cabinet, lead)) {
            assertThat(requests.get(arranger, request).lost())
                    .isNotNull()
                    .matches(lost -> lost.how() == Loss.BY_COORDINATION);
        }
        assertThat(contributions.ofMeeting(lead, meeting)).isPresent();
        assertThat(contributions.ofMeeting(coordinator, meeting)).isEmpty();
    }

    @Test
    void aMeetingOfTheStateThatIsLostLaterIsNotTheCoordinatorsToKnow() {
        RequestId request = sent(requesting, lead, draft());
        MeetingId first = placing.place(coordinator, request, table.draft(BilateralFixtures.at(14, 0)));
        meetings.cancel(coordinator, BilateralFixtures.unmoved(first), "Un changement.");
        MeetingId second = placing.place(cabinet, request, table.draft(BilateralFixtures.at(16, 0)));
        meetings.cancel(cabinet, BilateralFixtures.unmoved(second), "Un empêchement.");
        for (Viewer arranger : List.of(cabinet, coordinator)) {
            assertThat(requests.get(arranger, request).lost())
                    .isNotNull()
                    .matches(lost -> lost.how() == Loss.BY_COORDINATION);
        }
        MeetingId third = placing.place(cabinet, request, table.draft(BilateralFixtures.at(17, 0)));
        meetings.cancel(lead, BilateralFixtures.unmoved(third), "Nous ne pouvons plus.");
        assertThat(List.of(requests.get(cabinet, request), requests.get(coordinator, request)))
                .as("gone, it would tell the coordinator of a meeting of the State that lay between")
                .allMatch(RequestDetails::priority);
    }

    @Test
    void whoDeclinedARequestOfTheStateMayWrite() {
        RequestId asked = asking.ask(cabinet, RequestScenes.asking(lead.organisation()));
        requesting.decline(lead, asked, "Nous préférons écrire.");
        WrittenContributionDetails opened = contributions.ofRequest(lead, asked).orElseThrow();
        assertThat(opened.lost().how()).isEqualTo(Loss.DECLINED);
        assertThat(opened.themes()).containsExactly(Theme.BUDGET);
        assertThat(requests.get(cabinet, sent(requesting, lead, draft())).priority())
                .isFalse();
    }

    @Test
    void aTimeThatWasDeclinedIsNoLostExchange() {
        MeetingId meeting = arranged(cabinet, 10);
        meetings.decline(lead, BilateralFixtures.unmoved(meeting), "Pas ce jour-là.");
        assertThat(contributions.ofMeeting(lead, meeting)).isEmpty();
    }
}
