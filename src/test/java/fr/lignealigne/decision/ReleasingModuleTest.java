package fr.lignealigne.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.LinesChanged;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class ReleasingModuleTest {

    private static final Instant IN_AN_HOUR = Instant.now().plus(Duration.ofHours(1));
    private static final DecisionDraft ACCEPTED = new DecisionDraft(Outcome.ACCEPTED, "Le texte est corrigé.");

    @Autowired
    Releasing releasing;

    @Autowired
    ReleasesDue due;

    @Autowired
    ReleaseScenes releases;

    @Autowired
    Decisions decisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Remarks remarks;

    @Autowired
    People people;

    @Autowired
    ApplicationEvents events;

    @Autowired
    AutowireCapableBeanFactory beans;

    ARound round;
    RemarkId first;
    RemarkId second;
    RemarkId withdrawn;

    @BeforeEach
    void twoRemarksAndOneWithdrawn() {
        round = ARound.opened(beans);
        first = round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Un mois.");
        second = round.says(round.outsider, 8, 9, RemarkKind.OBJECTION, "Trop peu.");
        withdrawn = round.says(round.otherMember, 8, 8, RemarkKind.SUPPORT, "Oui.");
        round.withdraws(round.otherMember, withdrawn);
        round.writes(round.member, 3, 3, RemarkKind.QUESTION, "Brouillon.");
    }

    Viewer cabinet() {
        return round.cabinet.viewer();
    }

    @Test
    void saysWhatIsMissing() {
        decisions.decide(cabinet(), List.of(first), ACCEPTED);
        ReleaseStanding standing = releasing.standing(round.miprof.viewer(), round.version);
        assertThat(standing.remarks()).isEqualTo(2);
        assertThat(standing.decided()).isEqualTo(1);
        assertThat(standing.organisations()).isEqualTo(2);
        assertThat(standing.byOutcome()).containsOnly(java.util.Map.entry(Outcome.ACCEPTED, 1));
        assertThat(standing.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.remark()).isEqualTo(second);
            assertThat(missing.place().firstLine()).isEqualTo(8);
            assertThat(missing.place().lastLine()).isEqualTo(9);
        });
    }

    @Test
    void everyoneAtTheTableReadsTheAnswersAtOnce() {
        decideAll();
        round.closes();
        releases.release(cabinet(), round.version);

        for (Viewer association : round.associations()) {
            var answers = decisions.of(association, List.of(first, second));
            assertThat(answers).containsOnlyKeys(first, second);
            assertThat(answers.get(first).reason()).isEqualTo(ACCEPTED.reason());
            assertThat(answers.get(first).decidedBy()).isEmpty();
            assertThat(answers.get(first).decidedAt()).isNull();
            assertThat(remarks.get(association, second).state()).isEqualTo(RemarkState.ANSWERED);
        }
        assertThat(decisions.of(people.playing(Role.OBSERVER).viewer(), List.of(first)))
                .isNotEmpty();
        assertThat(decisions.of(people.playing(Role.ADMINISTRATOR).viewer(), List.of(first)))
                .isEmpty();
        assertThat(remarks.get(cabinet(), withdrawn).state()).isEqualTo(RemarkState.WITHDRAWN);
    }

    @Test
    void manyWhoConfirmAtOnceReleaseOnce() throws Exception {
        decideAll();
        round.closes();
        prepare(cabinet(), ReleaseDraft.AT_ONCE);
        List<Callable<Boolean>> clicks = List.of(confirmation(), confirmation(), confirmation());
        int confirmed = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (var done : threads.invokeAll(clicks)) {
                confirmed += done.get() ? 1 : 0;
            }
        }
        assertThat(confirmed).isOne();
        assertThat(releasing.standing(cabinet(), round.version).round().releasedAt())
                .isNotNull();
    }

    private Callable<Boolean> confirmation() {
        Viewer another = releases.another();
        long revision = plan().revision();
        return () -> {
            try {
                releasing.confirm(another, round.version, revision);
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
    }

    private ReleasePlan plan() {
        return releasing.plan(cabinet(), round.version).orElseThrow();
    }

    @Test
    void pagesOfEveryVersionOfThePlanLookAgainAndOfNoOther() {
        ARound elsewhere = ARound.opened(beans);
        PlanVersionId later = round.goesOn();
        decideAll();
        round.closes();
        events.clear();
        releases.release(cabinet(), round.version);
        assertThat(events.stream(LinesChanged.class))
                .extracting(LinesChanged::version)
                .containsExactlyInAnyOrder(round.version, later)
                .doesNotContain(elsewhere.version);
    }

    @Test
    void tellsTheOtherModulesOnce() {
        decideAll();
        round.closes();
        releases.release(cabinet(), round.version);
        releases.release(cabinet(), round.version);
        assertThat(events.stream(AnswersReleased.class)).singleElement().satisfies(event -> {
            assertThat(event.version()).isEqualTo(round.version);
            assertThat(event.remarks()).isEqualTo(2);
            assertThat(event.organisations()).isEqualTo(2);
        });
    }

    @Test
    void refusesToPrepareWhileTheRoundIsOpen() {
        decideAll();
        assertThatThrownBy(() -> prepare(cabinet(), ReleaseDraft.AT_ONCE)).isInstanceOf(RoundStillOpen.class);
        assertThat(decisions.of(round.member.viewer(), List.of(first))).isEmpty();
    }

    @Test
    void refusesWhileAnAnswerIsMissingAndListsIt() {
        decisions.decide(cabinet(), List.of(first), ACCEPTED);
        round.closes();
        AnswersMissing refusal =
                catchThrowableOfType(AnswersMissing.class, () -> prepare(cabinet(), ReleaseDraft.AT_ONCE));
        assertThat(refusal.missing()).extracting(MissingAnswer::remark).containsExactly(second);
        assertThat(decisions.of(round.member.viewer(), List.of(first))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "CABINET", mode = EnumSource.Mode.EXCLUDE)
    void refusesToLetAnyoneElsePrepareConfirmOrCancel(Role role) {
        decideAll();
        round.closes();
        Viewer viewer = people.playing(role).viewer();
        assertThatThrownBy(() -> prepare(viewer, ReleaseDraft.AT_ONCE)).isInstanceOf(NotAllowed.class);
        prepare(cabinet(), ReleaseDraft.AT_ONCE);
        assertThatThrownBy(() -> releasing.confirm(viewer, round.version, plan().revision()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> releasing.cancel(viewer, round.version, plan().revision()))
                .isInstanceOf(NotAllowed.class);
        if (role != Role.MIPROF) {
            assertThatThrownBy(() -> releasing.plan(viewer, round.version)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void whoPreparedDoesNotConfirm() {
        decideAll();
        round.closes();
        prepare(cabinet(), ReleaseDraft.AT_ONCE);
        refused("release.samePerson", () -> releasing.confirm(cabinet(), round.version, plan().revision()));
        assertThat(plan().own()).isTrue();
        assertThat(decisions.of(round.member.viewer(), List.of(first))).isEmpty();
    }

    @Test
    void theDatabaseItselfRefusesOnePersonForBoth() {
        prepareAndConfirmFor(IN_AN_HOUR);
        assertThatThrownBy(() -> jdbc.sql("update prepared_release set confirmed_by = prepared_by where version_id = ?")
                        .param(round.version.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatIsConfirmedForAnHourIsReadByNobodyBeforeAndByAllAtOnce() {
        prepareAndConfirmFor(IN_AN_HOUR);
        due.release();
        for (Viewer association : round.associations()) {
            assertThat(decisions.of(association, List.of(first, second))).isEmpty();
            assertThat(remarks.list(association, round.version, RemarkFilter.NONE, 0, 100))
                    .extracting(one -> one.state())
                    .doesNotContain(RemarkState.DECIDED, RemarkState.ANSWERED);
        }
        assertThat(events.stream(AnswersReleased.class)).isEmpty();
        theHourComes();
        due.release();
        due.release();
        for (Viewer association : round.associations()) {
            assertThat(decisions.of(association, List.of(first, second))).containsOnlyKeys(first, second);
        }
        assertThat(plan().state()).isEqualTo(ReleaseState.RELEASED);
        assertThat(events.stream(AnswersReleased.class)).singleElement().satisfies(event -> {
            assertThat(event.preparedBy()).isEqualTo(cabinet().person());
            assertThat(event.by()).isNotEqualTo(cabinet().person());
        });
    }

    @Test
    void severalServersReleaseOnce() throws Exception {
        prepareAndConfirmFor(IN_AN_HOUR);
        theHourComes();
        List<Callable<Boolean>> servers = Collections.nCopies(4, () -> {
            releasing.releaseDue(round.version);
            return true;
        });
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(servers)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(plan().state()).isEqualTo(ReleaseState.RELEASED);
        assertThat(journal("AnswersReleased")).isOne();
        assertThat(journal("ReleasePrepared")).isOne();
    }

    @Test
    void aDecisionThatChangesUndoesTheConfirmation() {
        DecisionId decision = decideAll();
        round.closes();
        prepare(cabinet(), new ReleaseDraft(IN_AN_HOUR, null));
        releases.confirm(releases.another(), round.version);
        assertThat(plan().isStanding()).isTrue();
        long read = decisions.of(cabinet(), List.of(first)).get(first).revision();
        decisions.change(
                cabinet(),
                decision,
                read,
                List.of(first, second),
                new DecisionDraft(Outcome.REJECTED, "Non, plus tard."));
        assertThat(plan()).returns(true, ReleasePlan::outdated).returns(false, ReleasePlan::isStanding);
        theHourComes();
        due.release();
        assertThat(decisions.of(round.member.viewer(), List.of(first))).isEmpty();
        assertThat(plan())
                .returns(ReleaseState.FAILED, ReleasePlan::state)
                .returns(ReleaseObstacle.CHANGED, ReleasePlan::obstacle);
        assertThat(events.stream(ReleaseFailed.class)).hasSize(1);
        releases.release(cabinet(), round.version);
        assertThat(decisions
                        .of(round.member.viewer(), List.of(first))
                        .get(first)
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void anAnswerThatIsTakenBackBeforeTheInstantStopsEverythingAndBothAreTold() {
        DecisionId decision = prepareAndConfirmFor(IN_AN_HOUR);
        decisions.reopen(
                cabinet(),
                decision,
                decisions.of(cabinet(), List.of(first)).get(first).revision());
        theHourComes();
        due.release();
        assertThat(plan().obstacle()).isEqualTo(ReleaseObstacle.MISSING);
        assertThat(told(NoticeKind.RELEASE_FAILED)).isEqualTo(2);
        assertThat(remarks.get(round.member.viewer(), first).state()).isEqualTo(RemarkState.UNDER_REVIEW);
    }

    @Test
    void aRemarkThatIsWithdrawnUndoesWhatIsPrepared() {
        decideAll();
        round.closes();
        prepare(cabinet(), ReleaseDraft.AT_ONCE);
        Viewer another = releases.another();
        long revision = plan().revision();
        round.withdraws(round.outsider, second);
        refused("release.changed", () -> releasing.confirm(another, round.version, revision));
        assertThat(plan().outdated()).isTrue();
        releases.release(cabinet(), round.version);
        assertThat(decisions.of(round.member.viewer(), List.of(first))).containsOnlyKeys(first);
    }

    @Test
    void aRoundThatWasOpenedAgainReleasesNothing() {
        prepareAndConfirmFor(IN_AN_HOUR);
        jdbc.sql("update consultation_round set closes_at = ? where version_id = ?")
                .params(LocalDateTime.now(ZoneOffset.UTC).plusDays(1), round.version.value())
                .update();
        theHourComes();
        due.release();
        assertThat(plan().obstacle()).isEqualTo(ReleaseObstacle.ROUND_OPEN);
        assertThat(decisions.of(round.member.viewer(), List.of(first))).isEmpty();
    }

    @Test
    void twoWhoOfWhomOneLeftTheCabinetAreNotTwo() {
        prepareAndConfirmFor(IN_AN_HOUR);
        jdbc.sql("delete from person_role where person_id = ?")
                .param(cabinet().person().value())
                .update();
        theHourComes();
        due.release();
        assertThat(releasing
                        .plan(round.miprof.viewer(), round.version)
                        .orElseThrow()
                        .obstacle())
                .isEqualTo(ReleaseObstacle.HOLDER_GONE);
        assertThat(decisions.of(round.member.viewer(), List.of(first))).isEmpty();
    }

    @Test
    void whatIsSetCanBeCancelledUntilItsInstant() {
        prepareAndConfirmFor(IN_AN_HOUR);
        releasing.cancel(cabinet(), round.version, plan().revision());
        theHourComes();
        due.release();
        assertThat(decisions.of(round.member.viewer(), List.of(first))).isEmpty();
        refused("release.meanwhile", () -> releasing.cancel(cabinet(), round.version, plan().revision()));
        releases.release(cabinet(), round.version);
        assertThatThrownBy(() -> releasing.cancel(cabinet(), round.version, plan().revision()))
                .isInstanceOf(AlreadyReleased.class);
    }

    @Test
    void onePreparationStandsAtATime() {
        prepareAndConfirmFor(IN_AN_HOUR);
        refused("release.already", () -> prepare(cabinet(), ReleaseDraft.AT_ONCE));
        Viewer another = releases.another();
        long read = plan().revision();
        releasing.cancel(cabinet(), round.version, read);
        prepare(cabinet(), ReleaseDraft.AT_ONCE);
        refused("release.meanwhile", () -> releasing.confirm(another, round.version, read));
    }

    @Test
    void whatChangedSinceThePageWasReadIsReadAgainBeforeItIsPrepared() {
        DecisionId decision = decideAll();
        round.closes();
        String read = releasing.standing(cabinet(), round.version).readAs();
        decisions.reopen(
                cabinet(),
                decision,
                decisions.of(cabinet(), List.of(first)).get(first).revision());
        decisions.decide(cabinet(), List.of(first, second), new DecisionDraft(Outcome.NOTED, ""));
        refused(
                "release.changedSinceRead",
                () -> releasing.prepare(cabinet(), round.version, ReleaseDraft.AT_ONCE, read));
        prepare(cabinet(), ReleaseDraft.AT_ONCE);
    }

    @Test
    void nothingIsReleasedThatCouldNotBeContestedOnTheDaySet() {
        decideAll();
        round.closes();
        prepare(cabinet(), new ReleaseDraft(null, LocalDate.now(Clocks.PARIS)));
        theLastDayPasses();
        Viewer another = releases.another();
        long revision = plan().revision();
        refused("release.lastDayTooEarly", () -> releasing.confirm(another, round.version, revision));
        releasing.cancel(cabinet(), round.version, revision);

        prepare(
                cabinet(),
                new ReleaseDraft(IN_AN_HOUR, LocalDate.now(Clocks.PARIS).plusDays(1)));
        releases.confirm(another, round.version);
        theHourComes();
        theLastDayPasses();
        due.release();
        assertThat(plan().obstacle()).isEqualTo(ReleaseObstacle.LAST_DAY);
        assertThat(decisions.of(round.member.viewer(), List.of(first))).isEmpty();
    }

    @Test
    void whoseInstantHasComeIsNotCancelledAnyMore() {
        prepareAndConfirmFor(IN_AN_HOUR);
        theHourComes();
        refused("release.instantPast", () -> releasing.cancel(cabinet(), round.version, plan().revision()));
        due.release();
        assertThat(decisions.of(round.member.viewer(), List.of(first))).isNotEmpty();
    }

    @Test
    void refusesDaysAndHoursThatHavePassed() {
        decideAll();
        round.closes();
        Instant past = Instant.now().minus(Duration.ofMinutes(1));
        refused("release.instantPast", () -> prepare(cabinet(), new ReleaseDraft(past, null)));
        LocalDate tomorrow = LocalDate.now(Clocks.PARIS).plusDays(1);
        Instant later = Instant.now().plus(Duration.ofDays(5));
        refused("release.lastDayTooEarly", () -> prepare(cabinet(), new ReleaseDraft(later, tomorrow)));
    }

    @Test
    void theOthersOfTheCabinetAreToldThatOneAwaitsThemAndNobodyElseIs() {
        Viewer another = releases.another();
        decideAll();
        round.closes();
        int before = notices();
        prepare(cabinet(), new ReleaseDraft(IN_AN_HOUR, null));
        assertThat(told(NoticeKind.RELEASE_AWAITS)).isPositive();
        assertThat(notices() - before).isEqualTo(told(NoticeKind.RELEASE_AWAITS));
        assertThat(jdbc.sql("select count(*) from notice n join person_role r on r.person_id = n.person_id"
                                + " where n.kind = 'RELEASE_AWAITS' and r.role <> 'CABINET'")
                        .query(Integer.class)
                        .single())
                .isZero();
        releases.confirm(another, round.version);
        assertThat(told(NoticeKind.RELEASE_AWAITS)).isZero();
        assertThat(journal("ReleasePrepared"))
                .as("the journal says nothing of what is prepared")
                .isZero();
    }

    @Test
    void whoIsAloneIsToldSo() {
        assertThat(releasing.isAlone(cabinet())).isEqualTo(holders() == 1);
        releases.another();
        assertThat(releasing.isAlone(cabinet())).isFalse();
    }

    private int holders() {
        return jdbc.sql("select count(*) from person_role where role = 'CABINET'")
                .query(Integer.class)
                .single();
    }

    private int journal(String act) {
        return jdbc.sql("select count(*) from audit_entry where act = ? and object = ?")
                .params(act, round.version.toString())
                .query(Integer.class)
                .single();
    }

    private int notices() {
        return jdbc.sql("select count(*) from notice").query(Integer.class).single();
    }

    private int told(NoticeKind kind) {
        return jdbc.sql("select count(*) from notice where kind = ? and about = ?")
                .params(kind.name(), round.version.value())
                .query(Integer.class)
                .single();
    }

    private static void refused(String key, ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private DecisionId prepareAndConfirmFor(Instant at) {
        DecisionId decision = decideAll();
        round.closes();
        prepare(cabinet(), new ReleaseDraft(at, null));
        releases.confirm(releases.another(), round.version);
        return decision;
    }

    private void theHourComes() {
        jdbc.sql("update prepared_release set release_at = ? where version_id = ?")
                .params(LocalDateTime.now(ZoneOffset.UTC).minusSeconds(1), round.version.value())
                .update();
    }

    private void theLastDayPasses() {
        jdbc.sql("update prepared_release set last_day = ? where version_id = ?")
                .params(LocalDate.now(Clocks.PARIS).minusDays(1), round.version.value())
                .update();
    }

    private DecisionId decideAll() {
        return decisions.decide(cabinet(), List.of(first, second), ACCEPTED);
    }

    /** As whoever has the page of the release before them. */
    private void prepare(Viewer viewer, ReleaseDraft draft) {
        releasing.prepare(
                viewer,
                round.version,
                draft,
                releasing.standing(cabinet(), round.version).readAs());
    }
}
