package fr.lignealigne.bilateral.scenario;

import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static fr.lignealigne.bilateral.scenario.ScenarioScenes.asking;
import static fr.lignealigne.bilateral.scenario.ScenarioScenes.computed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.CalendarEntry;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.request.Half;
import fr.lignealigne.bilateral.request.HalfDay;
import fr.lignealigne.bilateral.request.MeetingFormat;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.RequestDraft;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestScenes;
import fr.lignealigne.bilateral.request.RequestState;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.bilateral.request.Requests;
import fr.lignealigne.bilateral.request.Wish;
import fr.lignealigne.plenary.PlenaryDraft;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.plenary.PlenaryScenes;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PublishingModuleTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Computing computing;

    @Autowired
    ScenarioChecks checking;

    @Autowired
    Publishing publishing;

    @Autowired
    Requests requests;

    @Autowired
    Requesting requesting;

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
    ApplicationContext portal;

    private final List<Runnable> after = new ArrayList<>();
    private final Place.ByVideo link = BilateralFixtures.byVideo();
    private Viewer miprof;
    private Viewer cabinet;
    private People.Someone lead;
    private People.Someone other;
    private RequestId request;
    private RequestId byLink;
    private ScenarioDetails plan;

    @BeforeEach
    void aPlanOfTwo() {
        ScenarioScenes.nobodyElse(jdbc);
        cabinet = people.ofTheState(Role.CABINET).viewer();
        miprof = people.ofTheState(Role.MIPROF).viewer();
        ScenarioScenes.official(officials, cabinet, Theme.MINORS);
        ScenarioScenes.room(rooms, cabinet);
        LocalDate day = RequestScenes.days(4).getLast();
        lead = people.leadOfAMember();
        other = people.leadOutsideTheCollective();
        request = ScenarioScenes.sent(requesting, lead, asking(Map.of(new HalfDay(day, Half.MORNING), Wish.YES)));
        byLink = ScenarioScenes.sent(
                requesting,
                other,
                asking(Map.of(new HalfDay(day, Half.AFTERNOON), Wish.YES), MeetingFormat.BY_LINK, Theme.MINORS));
        plan = computed(scenarios, computing, miprof, "Publiée");
    }

    /** What one test leaves to be placed is not the next one's. */
    @AfterEach
    void takeBack() {
        after.forEach(Runnable::run);
        for (Map.Entry<RequestId, People.Someone> one :
                Map.of(request, lead, byLink, other).entrySet()) {
            if (state(one.getValue(), one.getKey()) == RequestState.SENT) {
                requesting.withdraw(one.getValue().viewer(), one.getKey(), "Fini.");
            }
        }
    }

    private RequestState state(People.Someone who, RequestId id) {
        return requests.get(who.viewer(), id).state();
    }

    private Publishing.Wording wording() {
        Map<RequestId, String> links = Publishing.byVideo(plan).stream()
                .collect(Collectors.toMap(PlannedExchange::request, any -> link.link()));
        return new Publishing.Wording(links, any -> "Mineurs", "");
    }

    private List<Publishing.Refused> publish(Viewer viewer) {
        return publishing.publish(viewer, plan.id(), plan.summary().revision(), wording());
    }

    private PlannedExchange planned(RequestId id) {
        return plan.placed().stream()
                .filter(one -> one.request().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allMeetingsAreProposedAtOnceAndTheirRequestsPlaced() {
        assertThat(plan.placed()).extracting(PlannedExchange::request).containsExactly(request, byLink);
        assertThat(publish(cabinet)).isEmpty();
        RequestDetails placed = requests.get(lead.viewer(), request);
        assertThat(placed.state()).isEqualTo(RequestState.PLACED);
        assertThat(placed.meeting()).isNotNull();
        assertThat(placed.meeting().slot()).isEqualTo(planned(request).slot());
        assertThat(placed.meeting().room()).isNotNull();
        assertThat(requests.get(other.viewer(), byLink).meeting().videoLink()).isEqualTo(link.link());
        ScenarioDetails published = scenarios.get(miprof, plan.id());
        assertThat(published.state()).isEqualTo(ScenarioState.PUBLISHED);
        assertThat(published.placed()).isEqualTo(plan.placed());
        assertRefused("scenario.published", () -> publish(miprof));
        assertRefused("scenario.notOpen", () -> scenarios.pin(miprof, plan.id(), request, true));
        assertRefused("scenario.notOpen", () -> scenarios.follow(miprof, plan.id(), "Autre"));
        assertRefused("scenario.published", () -> scenarios.delete(miprof, plan.id()));
        assertRefused(
                "scenario.published",
                () -> scenarios.rename(miprof, plan.id(), published.summary().revision(), "Autre"));
    }

    @Test
    void aPlanHoldsNothingUntilThen() {
        assertThat(booked()).isZero();
        assertThat(arranging.clashes(cabinet, byHand(), null)).isEmpty();
    }

    private long booked() {
        Slot ahead = new Slot(Instant.now(), Instant.now().plus(Duration.ofDays(30)));
        return meetings.between(cabinet, ahead, null).stream()
                .filter(CalendarEntry.Known.class::isInstance)
                .map(entry -> ((CalendarEntry.Known) entry).meeting())
                .filter(meeting -> meeting.slot().overlaps(planned(request).slot())
                        && meeting.officials().stream()
                                .anyMatch(one -> planned(request).officials().contains(one.id())))
                .count();
    }

    private MeetingDraft byHand() {
        PlannedExchange one = planned(request);
        return new MeetingDraft(
                people.leadOfAMember().viewer().organisation(),
                one.officials(),
                BilateralFixtures.byVideo(),
                one.slot(),
                "Autre chose");
    }

    @Test
    void whatIsTakenMeanwhileRefusesTheWholeAndLeavesNothing() {
        var taken = arranging.arrange(cabinet, byHand());
        after.add(() -> meetings.cancel(cabinet, unmoved(taken), "Fini."));
        assertThat(checking.since(miprof, plan.id()))
                .extracting(GroundChange::kind)
                .containsExactly(GroundChange.Kind.OFFICIAL);
        List<Publishing.Refused> refused = publish(miprof);
        assertThat(refused).hasSize(1);
        assertThat(refused.getFirst().exchange().request()).isEqualTo(request);
        assertThat(refused.getFirst().why().key()).startsWith("bilateral.taken");
        assertThat(state(lead, request)).isEqualTo(RequestState.SENT);
        assertThat(state(other, byLink)).isEqualTo(RequestState.SENT);
        assertThat(booked()).isEqualTo(1);
        assertThat(scenarios.get(miprof, plan.id()).state()).isEqualTo(ScenarioState.READY);
        ScenarioId next = scenarios.follow(miprof, plan.id(), "Suite");
        computing.start(miprof, next);
        plan = ScenarioScenes.over(scenarios, miprof, next);
        assertThat(plan.differences()).hasSize(1);
        assertThat(publish(miprof)).isEmpty();
    }

    @Test
    void aHalfDayThatWasTurnedDownSinceIsNotPublished() {
        RequestDetails sent = requests.get(lead.viewer(), request);
        RequestDraft said = sent.said();
        HalfDay wished = said.wishes().keySet().iterator().next();
        requesting.change(
                lead.viewer(),
                request,
                sent.revision(),
                new RequestDraft(
                        said.themes(),
                        said.remarks(),
                        said.words(),
                        said.minutes(),
                        said.delegation(),
                        Map.of(wished, Wish.NO, new HalfDay(wished.day(), Half.AFTERNOON), Wish.YES),
                        said.zone(),
                        said.format()));
        List<Publishing.Refused> refused = publish(miprof);
        assertThat(refused).extracting(one -> one.why().key()).containsExactly("scenario.against.WISH");
        assertThat(refused.getFirst().exchange().request()).isEqualTo(request);
        assertThat(state(lead, request)).isEqualTo(RequestState.SENT);
        assertThat(state(other, byLink)).isEqualTo(RequestState.SENT);
        assertThat(booked()).isZero();
    }

    @Test
    void aPlenaryThatWasAnnouncedSinceIsNotPublishedOverAndIsComputedAround() {
        PlenaryScenes table = new PlenaryScenes(portal);
        Slot hour = planned(request).slot();
        PlenaryId plenary = table.plenaries.arrange(
                miprof, new PlenaryDraft("Bilan", hour.startsAt(), hour.endsAt(), "Salle Olympe de Gouges", ""));
        after.add(() -> table.plenaries.cancel(cabinet, plenary, "Fini."));
        assertThat(checking.since(miprof, plan.id())).as("nobody was told yet").isEmpty();
        table.plenaries.announce(miprof, plenary);
        assertThat(checking.since(miprof, plan.id()))
                .containsExactly(new GroundChange(
                        GroundChange.Kind.GATHERING, List.of(lead.viewer().organisationName())));
        assertThat(publish(miprof)).extracting(one -> one.why().key()).containsExactly("scenario.against.GATHERING");
        assertThat(booked()).isZero();
        ScenarioId next = scenarios.follow(miprof, plan.id(), "Suite");
        computing.start(miprof, next);
        plan = ScenarioScenes.over(scenarios, miprof, next);
        assertThat(planned(request).slot().overlaps(hour)).isFalse();
        assertThat(publish(miprof)).isEmpty();
    }

    @Test
    void aRequestTakenBackRefusesTheWhole() {
        requesting.withdraw(lead.viewer(), request, "Réglé autrement.");
        assertThat(checking.since(miprof, plan.id()))
                .extracting(GroundChange::kind)
                .containsExactly(GroundChange.Kind.GONE);
        List<Publishing.Refused> refused = publish(miprof);
        assertThat(refused).extracting(one -> one.why().key()).containsExactly("request.closed");
        assertThat(state(other, byLink)).isEqualTo(RequestState.SENT);
    }

    @Test
    void aRequestThatCameSinceIsSaidAndStandsInNobodysWay() {
        People.Someone late = people.leadOfAMember();
        RequestId came = ScenarioScenes.sent(
                requesting,
                late,
                asking(Map.of(new HalfDay(RequestScenes.days(1).getFirst(), Half.MORNING), Wish.YES)));
        after.add(() -> requesting.withdraw(late.viewer(), came, "Fini."));
        assertThat(checking.since(miprof, plan.id()))
                .extracting(GroundChange::kind)
                .containsExactly(GroundChange.Kind.NEW);
        assertThat(publish(miprof)).isEmpty();
    }

    @Test
    void aMissingLinkRefusesBeforeAnythingIsDone() {
        assertRefused(
                "bilateral.video.wrong",
                () -> publishing.publish(
                        miprof,
                        plan.id(),
                        plan.summary().revision(),
                        new Publishing.Wording(Map.of(), any -> "Mineurs", "")));
        assertThat(state(lead, request)).isEqualTo(RequestState.SENT);
    }

    @Test
    void eachExchangeHasALinkOfItsOwn() {
        People.Someone third = people.leadOfAMember();
        RequestId too = ScenarioScenes.sent(
                requesting,
                third,
                asking(
                        Map.of(new HalfDay(RequestScenes.days(4).getLast(), Half.AFTERNOON), Wish.YES),
                        MeetingFormat.BY_LINK,
                        Theme.MINORS));
        after.add(() -> {
            if (state(third, too) == RequestState.SENT) {
                requesting.withdraw(third.viewer(), too, "Fini.");
            }
        });
        plan = computed(scenarios, computing, miprof, "Deux par lien");
        assertThat(Publishing.byVideo(plan))
                .extracting(PlannedExchange::request)
                .containsExactlyInAnyOrder(byLink, too);
        assertRefused("scenario.links.twice", () -> publish(miprof));
        assertThat(state(other, byLink)).isEqualTo(RequestState.SENT);
        Map<RequestId, String> links =
                Map.of(byLink, link.link(), too, BilateralFixtures.byVideo().link());
        assertThat(publishing.publish(
                        miprof,
                        plan.id(),
                        plan.summary().revision(),
                        new Publishing.Wording(links, any -> "Mineurs", "")))
                .isEmpty();
        assertThat(requests.get(third.viewer(), too).meeting().videoLink()).isEqualTo(links.get(too));
    }

    @Test
    void aLinkThatServesAnotherAssociationRefusesTheWhole() {
        OfficialId elsewhere = ScenarioScenes.official(officials, cabinet, Theme.HOUSING);
        var theirs = arranging.arrange(
                cabinet,
                new MeetingDraft(
                        people.leadOfAMember().viewer().organisation(),
                        Set.of(elsewhere),
                        link,
                        planned(request).slot(),
                        "Autre chose"));
        after.add(() -> meetings.cancel(cabinet, unmoved(theirs), "Fini."));
        assertThat(publish(miprof)).extracting(one -> one.why().key()).containsExactly("bilateral.video.twice");
        assertThat(state(lead, request)).isEqualTo(RequestState.SENT);
    }

    @Test
    void aPlanThatSomebodyChangedSinceItWasReadIsReadAgainFirst() {
        scenarios.pin(cabinet, plan.id(), request, true);
        assertRefused("scenario.changedMeanwhile", () -> publish(miprof));
        assertThat(state(lead, request)).isEqualTo(RequestState.SENT);
    }

    @Test
    void ofTwoWhoPublishAtOnceOneDoes() throws Exception {
        Callable<String> act = outcome(() -> assertThat(publish(miprof)).isEmpty());
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : both.invokeAll(List.of(act, act))) {
                outcomes.add(one.get());
            }
            assertThat(Set.copyOf(outcomes)).hasSize(2).contains("scenario.published");
        }
        assertThat(booked()).isEqualTo(1);
        assertThat(state(other, byLink)).isEqualTo(RequestState.PLACED);
    }
}
