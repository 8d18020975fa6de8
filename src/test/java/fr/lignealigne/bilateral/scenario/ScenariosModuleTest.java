package fr.lignealigne.bilateral.scenario;

import static fr.lignealigne.bilateral.scenario.ScenarioScenes.asking;
import static fr.lignealigne.bilateral.scenario.ScenarioScenes.computed;
import static fr.lignealigne.bilateral.scenario.ScenarioScenes.draft;
import static fr.lignealigne.bilateral.scenario.ScenarioScenes.over;
import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.request.Half;
import fr.lignealigne.bilateral.request.HalfDay;
import fr.lignealigne.bilateral.request.MeetingFormat;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestScenes;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.bilateral.request.Wish;
import fr.lignealigne.node.SignalHeard;
import fr.lignealigne.node.ThisNode;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.PortalTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ScenariosModuleTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Computing computing;

    @Autowired
    ScenarioChecks checking;

    @Autowired
    ScenarioComparing comparing;

    @Autowired
    Publishing publishing;

    @Autowired
    Requesting requesting;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    @Autowired
    ThisNode node;

    @Autowired
    ApplicationEventPublisher events;

    private People.Someone lead;
    private Viewer miprof;
    private Viewer cabinet;
    private OfficialId official;
    private List<LocalDate> days;
    private RequestId request;

    @BeforeEach
    void aRequestAmongOthers() {
        ScenarioScenes.nobodyElse(jdbc);
        cabinet = people.ofTheState(Role.CABINET).viewer();
        miprof = people.ofTheState(Role.MIPROF).viewer();
        official = ScenarioScenes.official(officials, cabinet, Theme.MINORS);
        ScenarioScenes.room(rooms, cabinet);
        days = RequestScenes.days(3);
        lead = people.leadOfAMember();
        request = ScenarioScenes.sent(
                requesting,
                lead,
                asking(Map.of(
                        new HalfDay(days.get(1), Half.MORNING), Wish.YES,
                        new HalfDay(days.get(2), Half.MORNING), Wish.NO)));
    }

    private static PlannedExchange of(ScenarioDetails scenario, RequestId request) {
        return scenario.placed().stream()
                .filter(one -> one.request().equals(request))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlanIsComputedAndKept() {
        ScenarioDetails plan = computed(scenarios, computing, miprof, "A");
        assertThat(plan.state()).isEqualTo(ScenarioState.READY);
        PlannedExchange placed = of(plan, request);
        assertThat(placed.slot().start().toLocalDate()).isEqualTo(days.get(1));
        assertThat(placed.slot().start().getHour()).isLessThan(12);
        assertThat(placed.slot().length().toMinutes()).isEqualTo(45);
        assertThat(placed.room()).isNotNull();
        assertThat(plan.measures().placed()).isEqualTo(plan.placed().size());
        assertThat(plan.measures().minutes())
                .containsEntry(lead.viewer().organisation().value(), 45L);
        assertThat(plan.measures().loads()).containsKey(official.value());
        assertThat(scenarios.get(cabinet, plan.id())).isEqualTo(plan);
        assertThat(scenarios.list(cabinet)).contains(plan.summary());
        assertThat(plan.summary().longest()).isEqualTo(45);
        assertThat(checking.since(miprof, plan.id())).isEmpty();
        assertRefused("scenario.begunAlready", () -> computing.start(miprof, plan.id()));
    }

    @Test
    void whoHasNoPlaceIsToldWhyAndWhatWouldBeEnough() {
        RequestId other = ScenarioScenes.sent(
                requesting,
                people.leadOfAMember(),
                asking(
                        Map.of(new HalfDay(days.get(1), Half.MORNING), Wish.YES),
                        MeetingFormat.IN_PERSON,
                        Theme.INTERNATIONAL));
        ScenarioId id = scenarios.prepare(miprof, draft("B"));
        ScenarioChecks.Before before = checking.before(miprof, id);
        assertThat(before.impossible()).extracting(LeftOut::request).contains(other);
        computing.start(miprof, id);
        LeftOut left = over(scenarios, miprof, id).leftOut().stream()
                .filter(one -> one.request().equals(other))
                .findFirst()
                .orElseThrow();
        assertThat(left.why().kind()).isEqualTo(Cause.Kind.NOBODY_COMPETENT);
        assertThat(left.why().what()).containsExactly("INTERNATIONAL");
        assertThat(left.way()).isNotNull();
        assertThat(left.way().cause().kind()).isEqualTo(Cause.Kind.SPEAKS_ALSO_OF);
    }

    @Test
    void whatALeftOutOneNeedsIsForgottenWithItsRequest() {
        People.Someone lonely = people.leadOfAMember();
        RequestId other = ScenarioScenes.sent(
                requesting,
                lonely,
                asking(
                        Map.of(new HalfDay(days.get(1), Half.MORNING), Wish.YES),
                        MeetingFormat.IN_PERSON,
                        Theme.GOVERNANCE));
        ScenarioDetails plan = computed(scenarios, computing, miprof, "C");
        assertThat(plan.leftOut()).extracting(LeftOut::request).contains(other);
        requesting.withdraw(lonely.viewer(), other, "Réglé.");
        assertThat(scenarios.get(miprof, plan.id()).leftOut())
                .extracting(LeftOut::request)
                .doesNotContain(other);
    }

    @Test
    void whatWasForgottenWhileItWasComputedIsNotWrittenDownAgain() {
        People.Someone lonely = people.leadOfAMember();
        RequestId other = ScenarioScenes.sent(
                requesting,
                lonely,
                asking(
                        Map.of(new HalfDay(days.get(1), Half.MORNING), Wish.YES),
                        MeetingFormat.IN_PERSON,
                        Theme.GOVERNANCE));
        ScenarioId id = scenarios.prepare(miprof, longDraft("L"));
        computing.start(miprof, id);
        requesting.withdraw(lonely.viewer(), other, "Réglé.");
        computing.stop(miprof, id);
        assertThat(over(scenarios, miprof, id).leftOut())
                .extracting(LeftOut::request)
                .doesNotContain(other);
    }

    @Test
    void whatNobodyComputesAnyMoreWasInterruptedWhateverIsAskedOfIt() {
        ScenarioId id = abandoned(scenarios.prepare(miprof, draft("M")));
        computing.stop(cabinet, id);
        assertThat(scenarios.get(miprof, id).state()).isEqualTo(ScenarioState.INTERRUPTED);
        computing.stop(cabinet, id);
        computing.start(miprof, abandoned(id));
        assertThat(over(scenarios, miprof, id).state()).isEqualTo(ScenarioState.READY);
        computing.stop(cabinet, id);
        assertThat(scenarios.get(miprof, id).state()).isEqualTo(ScenarioState.READY);
        ScenarioId other = abandoned(scenarios.prepare(miprof, draft("N")));
        scenarios.delete(cabinet, other);
        assertThat(scenarios.find(cabinet, other)).isEmpty();
    }

    @Test
    void oneNodeAloneAsksNobodyWhetherItIsComputedElsewhere() {
        UUID killed = UUID.randomUUID();
        jdbc.sql("insert into portal_node (id, seen_at) values (?, utc_timestamp(6))")
                .param(killed)
                .update();
        ScenarioId id = begunBy(killed, scenarios.prepare(miprof, draft("O")));
        computing.stop(cabinet, id);
        assertThat(scenarios.get(miprof, id).state()).isEqualTo(ScenarioState.INTERRUPTED);
        scenarios.delete(cabinet, begunBy(killed, id));
        jdbc.sql("delete from portal_node where id = ?").param(killed).update();
    }

    @Test
    void aSearchThatEndedWithoutAWordIsInterruptedByWhomOthersAskToStopIt() {
        ScenarioId lost = begunBy(node.id(), scenarios.prepare(miprof, draft("P")));
        ScenarioId others = begunBy(UUID.randomUUID(), scenarios.prepare(miprof, draft("Q")));
        events.publishEvent(new SignalHeard(new StopAsked(others)));
        events.publishEvent(new SignalHeard(new StopAsked(lost)));
        assertThat(over(scenarios, miprof, lost).state()).isEqualTo(ScenarioState.INTERRUPTED);
        assertThat(scenarios.get(miprof, others).state()).isEqualTo(ScenarioState.COMPUTING);
        scenarios.delete(cabinet, others);
    }

    private ScenarioId begunBy(UUID other, ScenarioId id) {
        jdbc.sql("update scenario set computed_by = ? where id = ?")
                .params(other, id.value())
                .update();
        return abandoned(id);
    }

    /** As when the thread that computed it broke off. */
    private ScenarioId abandoned(ScenarioId id) {
        jdbc.sql("update scenario set state = 'COMPUTING' where id = ?")
                .param(id.value())
                .update();
        return id;
    }

    private static ScenarioDraft longDraft(String name) {
        ScenarioDraft usual = draft(name);
        return new ScenarioDraft(
                usual.name(), usual.first(), usual.last(), usual.step(), usual.share(), usual.least(), 60, null);
    }

    @Test
    void aSearchIsStoppedAndKeepsTheBestAndNoOtherBeginsMeanwhile() {
        ScenarioDraft usual = draft("D");
        ScenarioId id = scenarios.prepare(
                miprof,
                new ScenarioDraft(
                        usual.name(),
                        usual.first(),
                        usual.last(),
                        usual.step(),
                        usual.share(),
                        usual.least(),
                        60,
                        null));
        ScenarioId second = scenarios.prepare(cabinet, draft("E"));
        computing.start(miprof, id);
        assertThat(computing.progress(cabinet, id)).isPresent();
        assertRefused("scenario.busy", () -> computing.start(cabinet, second));
        assertRefused("scenario.computing", () -> scenarios.delete(cabinet, id));
        computing.stop(cabinet, id);
        ScenarioDetails stopped = over(scenarios, miprof, id);
        assertThat(stopped.state()).isEqualTo(ScenarioState.STOPPED);
        assertThat(of(stopped, request).slot().start().toLocalDate()).isEqualTo(days.get(1));
        computing.start(cabinet, second);
        assertThat(over(scenarios, cabinet, second).state()).isEqualTo(ScenarioState.READY);
    }

    @Test
    void aRestartInterruptsWhatWasComputedAndItCanBeginAnew() {
        ScenarioDraft usual = draft("F");
        ScenarioId id = scenarios.prepare(
                miprof,
                new ScenarioDraft(
                        usual.name(),
                        usual.first(),
                        usual.last(),
                        usual.step(),
                        usual.share(),
                        usual.least(),
                        60,
                        null));
        computing.start(miprof, id);
        computing.interruptWhatWasComputed();
        assertThat(scenarios.get(miprof, id).state()).isEqualTo(ScenarioState.INTERRUPTED);
        computing.stop(miprof, id);
        for (int tries = 0; tries < 200 && computing.progress(miprof, id).isPresent(); tries++) {
            sleep();
        }
        assertThat(scenarios.get(miprof, id).placed()).isEmpty();
        computing.start(miprof, id);
        computing.stop(miprof, id);
        assertThat(over(scenarios, miprof, id).placed()).isNotEmpty();
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void computingAgainMovesAsFewAsPossibleAndNoneOfThePins() {
        ScenarioDetails plan = computed(scenarios, computing, miprof, "G");
        scenarios.pin(cabinet, plan.id(), request, true);
        ScenarioId next = scenarios.follow(miprof, plan.id(), "G, recalculée");
        computing.start(miprof, next);
        ScenarioDetails again = over(scenarios, miprof, next);
        assertThat(of(again, request).pinned()).isTrue();
        assertThat(of(again, request).placing()).isEqualTo(of(plan, request).placing());
        assertThat(again.basedOn()).isNotNull();
        assertThat(again.differences()).noneMatch(Shift::movesSomebody);
        assertThat(again.measures().moves()).isZero();
        ScenarioComparing.Beside both = comparing.of(cabinet, plan.id(), next);
        assertThat(both.better()).containsEntry(fr.lignealigne.bilateral.planner.Aspect.PLACED, 0);
        scenarios.pin(cabinet, plan.id(), request, false);
        assertThat(scenarios.get(cabinet, plan.id()).pinned()).isZero();
        assertRefused("refusal.notFound", () -> scenarios.pin(cabinet, plan.id(), RequestId.draw(), true));
    }

    @Test
    void whoTakesEitherWayIsMetByLinkWhereNoRoomIsLeft() {
        RequestId either = ScenarioScenes.sent(
                requesting,
                people.leadOfAMember(),
                new fr.lignealigne.bilateral.request.RequestDraft(
                        java.util.Set.of(Theme.MINORS),
                        List.of(),
                        "Nombreux.",
                        30,
                        new fr.lignealigne.bilateral.request.Delegation(List.of(), 12, java.util.Set.of(), ""),
                        Map.of(new HalfDay(days.get(1), Half.AFTERNOON), Wish.YES),
                        fr.lignealigne.account.FrenchZone.PARIS,
                        MeetingFormat.EITHER));
        ScenarioDetails plan = computed(scenarios, computing, miprof, "H");
        assertThat(of(plan, either).room()).isNull();
        assertThat(Publishing.byVideo(plan)).isNotEmpty();
    }

    @Test
    void aNameIsChangedOnceAndAProposalThrownAway() {
        ScenarioId id = scenarios.prepare(miprof, draft("I"));
        long read = scenarios.get(miprof, id).summary().revision();
        scenarios.rename(cabinet, id, read, " Décembre ");
        assertThat(scenarios.get(miprof, id).summary().name()).isEqualTo("Décembre");
        assertRefused("scenario.changedMeanwhile", () -> scenarios.rename(miprof, id, read, "Autre"));
        assertRefused("scenario.name.wrong", () -> scenarios.rename(miprof, id, read + 1, " "));
        scenarios.delete(miprof, id);
        assertThat(scenarios.find(cabinet, id)).isEmpty();
        assertRefused("refusal.notFound", () -> scenarios.delete(cabinet, id));
    }

    @Test
    void aPeriodThatCannotBeIsRefused() {
        LocalDate today = LocalDate.now(Clocks.PARIS);
        assertRefused("scenario.period.past", () -> prepare(today, today.plusDays(3), 45, 30));
        assertRefused("scenario.period.backwards", () -> prepare(today.plusDays(3), today.plusDays(2), 45, 30));
        assertRefused("scenario.period.long", () -> prepare(today.plusDays(1), today.plusDays(90), 45, 30));
        assertRefused("scenario.least.over", () -> prepare(today.plusDays(1), today.plusDays(9), 30, 45));
        assertRefused("scenario.wrong", () -> prepare(today.plusDays(1), today.plusDays(9), 50, 30));
    }

    private void prepare(LocalDate first, LocalDate last, int share, int least) {
        scenarios.prepare(miprof, new ScenarioDraft("X", first, last, 15, share, least, 5, null));
    }

    @Test
    void nobodyButCabinetAndMiprofHasAnythingToDoWithThem() {
        ScenarioDetails plan = computed(scenarios, computing, miprof, "J");
        for (Viewer other : List.of(
                lead.viewer(),
                people.coordinator().viewer(),
                people.leadOutsideTheCollective().viewer(),
                people.playing(Role.OBSERVER).viewer(),
                people.playing(Role.ADMINISTRATOR).viewer(),
                people.playing(Role.ASSOCIATION_MEMBER).viewer(),
                people.ofTheState(Role.MINISTRY).viewer())) {
            assertThat(scenarios.mayCompute(other)).isFalse();
            assertThat(new ScenarioChanged(plan.id()).mayBeKnownTo(other)).isFalse();
            assertThat(new ScenarioProgressed(plan.id()).mayBeKnownTo(other)).isFalse();
            assertNotAllowed(() -> scenarios.list(other));
            assertNotAllowed(() -> scenarios.find(other, plan.id()));
            assertNotAllowed(() -> scenarios.prepare(other, draft("K")));
            assertNotAllowed(() -> scenarios.follow(other, plan.id(), "K"));
            assertNotAllowed(() -> scenarios.rename(other, plan.id(), 1, "K"));
            assertNotAllowed(() -> scenarios.pin(other, plan.id(), request, true));
            assertNotAllowed(() -> scenarios.delete(other, plan.id()));
            assertNotAllowed(() -> computing.start(other, plan.id()));
            assertNotAllowed(() -> computing.stop(other, plan.id()));
            assertNotAllowed(() -> computing.progress(other, plan.id()));
            assertNotAllowed(() -> checking.before(other, plan.id()));
            assertNotAllowed(() -> checking.since(other, plan.id()));
            assertNotAllowed(() -> comparing.of(other, plan.id(), plan.id()));
            assertNotAllowed(() -> publishing.publish(
                    other, plan.id(), plan.summary().revision(), new Publishing.Wording(Map.of(), any -> "Sujet", "")));
        }
    }
}
