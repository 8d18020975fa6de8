package fr.lignealigne.decision.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.lignealigne.account.LiveNews;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.AdvisedMeanwhile;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.LinesChanged;
import fr.lignealigne.remark.ReferralDraft;
import fr.lignealigne.remark.ReferralId;
import fr.lignealigne.remark.Referring;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.WrongState;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ReferralsModuleTest {

    private static final AdviceDraft YES = new AdviceDraft(Outcome.ACCEPTED, "Oui, c’est tenable.");

    @Autowired
    Referring referring;

    @Autowired
    Referrals referrals;

    @Autowired
    Advices advices;

    @Autowired
    Decisions decisions;

    @Autowired
    Remarks remarks;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    @Autowired
    Versions versions;

    @Autowired
    LivePages live;

    @Autowired
    LiveNews news;

    @Autowired
    JdbcClient jdbc;

    private Viewer miprof;
    private Viewer cabinet;
    private People.Someone asked;
    private Viewer ministry;
    private Viewer otherMinistry;
    private Viewer lead;
    private PlanVersionId version;
    private RemarkId remark;
    private RemarkId unasked;

    @BeforeEach
    void open() {
        miprof = people.ofTheState(Role.MIPROF).viewer();
        cabinet = people.ofTheState(Role.CABINET).viewer();
        asked = people.ofTheState(Role.MINISTRY);
        ministry = asked.viewer();
        otherMinistry = people.ofTheState(Role.MINISTRY).viewer();
        lead = people.leadOfAMember().viewer();
        version = scenes.openVersion();
        remark = scenes.deposited(lead, version, "Un mois au moins.");
        unasked = scenes.deposited(lead, version, "Autre chose.");
    }

    private ReferralDraft draft(Viewer asked) {
        return new ReferralDraft(asked.organisation(), LocalDate.now().plusDays(5), "Est-ce tenable ?");
    }

    private ReferralId refer(RemarkId... about) {
        return referring.refer(miprof, version, List.of(about), draft(ministry));
    }

    private ReferralDetails asked() {
        return referrals.asked(ministry).getFirst();
    }

    @Test
    void aMinistryReadsAndAdvisesOnWhatIsReferredToItAndNothingElse() {
        ReferralId referral = refer(remark);
        assertThat(referrals.remarks(ministry, referral))
                .extracting(RemarkDetails::id)
                .containsExactly(remark);
        assertThat(remarks.get(ministry, remark).state()).isEqualTo(RemarkState.UNDER_REVIEW);
        assertThat(remarks.marks(ministry, version, fr.lignealigne.remark.RemarkFilter.NONE))
                .singleElement()
                .satisfies(mark -> assertThat(mark.remarks()).isOne());
        advices.give(ministry, List.of(remark), YES);
        assertThat(asked().isDone()).isTrue();
        assertThat(advices.of(cabinet, List.of(remark)).get(remark))
                .singleElement()
                .satisfies(advice -> assertThat(advice.adviser()).isEqualTo(ministry.organisation()));

        assertThatThrownBy(() -> remarks.get(ministry, unasked)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> advices.give(ministry, List.of(unasked), YES)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> advices.give(ministry, List.of(remark, unasked), YES))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> remarks.get(otherMinistry, remark)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> referrals.remarks(otherMinistry, referral)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> advices.give(otherMinistry, List.of(remark), YES))
                .isInstanceOf(NotFound.class);
        assertThat(referrals.asked(otherMinistry)).isEmpty();
    }

    @Test
    void aMinistryLearnsNothingOfTheDecisionNorOfOtherAdvice() {
        refer(remark);
        referring.refer(miprof, version, List.of(remark), draft(otherMinistry));
        advices.give(miprof, List.of(remark), new AdviceDraft(Outcome.REJECTED, "Non."));
        advices.give(otherMinistry, List.of(remark), YES);
        ReferralDetails before = asked();
        decisions.decide(cabinet, List.of(remark), new DecisionDraft(Outcome.REJECTED, "Non, faute de moyens."));
        assertThat(asked()).isEqualTo(before);
        assertThat(remarks.get(ministry, remark).state()).isEqualTo(RemarkState.UNDER_REVIEW);
        assertThat(advices.of(ministry, List.of(remark))).isEmpty();
        assertThat(decisions.of(ministry, List.of(remark))).isEmpty();
        assertThat(referrals.asked(ministry)).hasSize(1);
    }

    @Test
    void recallingClosesTheWallAndKeepsTheAdvice() {
        ReferralId referral = refer(remark);
        advices.give(ministry, List.of(remark), YES);
        referring.recall(miprof, referral, asked().revision());
        assertThatThrownBy(() -> remarks.get(ministry, remark)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> advices.give(ministry, List.of(remark), YES)).isInstanceOf(NotFound.class);
        assertThat(referrals.asked(ministry)).isEmpty();
        assertThat(referrals.followed(miprof)).noneMatch(one -> one.id().equals(referral));
        assertThat(advices.of(cabinet, List.of(remark))).containsKey(remark);
        refer(remark);
        assertThat(remarks.get(ministry, remark).id()).isEqualTo(remark);

        assertThatThrownBy(() -> referring.recall(miprof, referral, 1)).isInstanceOf(WrongState.class);
    }

    /** What a ministry hears though it wants its pages to stay as it opened them, while this is done. */
    private void closes(Set<PlanVersionId> there, Runnable act) {
        news.choose(ministry, false);
        Set<PlanVersionId> closed = ConcurrentHashMap.newKeySet();
        Runnable stop = live.listen(
                ministry.person(),
                LinesChanged.class,
                change -> true,
                (viewer, changes, telling) -> changes.stream()
                        .filter(LinesChanged::closesAWall)
                        .forEach(change -> closed.add(change.version())));
        act.run();
        await().untilAsserted(() -> assertThat(closed).isEqualTo(there));
        stop.run();
    }

    @Test
    void anOpenPageOfALaterVersionClosesToo() {
        PlanVersionId next = scenes.sameVersion(miprof, version);
        versions.publish(miprof, next, "", null);
        scenes.bringOver();
        Set<PlanVersionId> both = Set.of(version, next);
        ReferralId referral = refer(remark, unasked);
        closes(both, () -> referring.recall(miprof, referral, 0));
        refer(remark, unasked);
        closes(both, () -> remarks.withdraw(lead, remark, "Redite."));
        closes(both, () -> scenes.corrected(lead, version, unasked, "Mieux dit."));
    }

    @Test
    void whatIsWithdrawnOrCorrectedIsReadNoMore() {
        ReferralId referral = refer(remark, unasked);
        remarks.withdraw(lead, remark, "Redite.");
        RemarkId corrected = scenes.corrected(lead, version, unasked, "Mieux dit.");
        assertThat(referrals.remarks(ministry, referral)).isEmpty();
        assertThatThrownBy(() -> remarks.get(ministry, corrected)).isInstanceOf(NotFound.class);
        assertThat(asked().remarks()).isZero();
    }

    @Test
    void remarksThatWereReferredBeforeStayAsTheyWere() {
        ReferralId first = refer(remark);
        ReferralId second = refer(remark, unasked);
        assertThat(referrals.remarks(ministry, first))
                .extracting(RemarkDetails::id)
                .containsExactly(remark);
        assertThat(referrals.remarks(ministry, second))
                .extracting(RemarkDetails::id)
                .containsExactly(unasked);
        assertThatThrownBy(() -> refer(remark)).isInstanceOf(Invalid.class).hasMessageContaining("referral.already");
    }

    @Test
    void anotherDayIsSetByWhoReadTheReferralAsItIs() {
        ReferralId referral = refer(remark);
        LocalDate later = LocalDate.now().plusDays(20);
        referring.postpone(miprof, referral, 0, later);
        assertThat(asked().due()).isEqualTo(later);
        assertThatThrownBy(() -> referring.postpone(miprof, referral, 0, later.plusDays(1)))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() ->
                        referring.postpone(miprof, referral, 1, LocalDate.now().minusDays(2)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void onlyMiprofRefersOnlyStateFollowsAndOnlyMinistriesAnswer() {
        ReferralId referral = refer(remark);
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.MIPROF))) {
            Viewer viewer = people.playing(role).viewer();
            assertThatThrownBy(() -> referring.refer(viewer, version, List.of(unasked), draft(ministry)))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> referring.recall(viewer, referral, 0))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> referring.postpone(viewer, referral, 0, LocalDate.now()))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> referrals.ministries(viewer))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
            if (role != Role.CABINET) {
                assertThatThrownBy(() -> referrals.followed(viewer))
                        .as(role.name())
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> referrals.on(viewer, List.of(remark)))
                        .as(role.name())
                        .isInstanceOf(NotAllowed.class);
            }
            if (role != Role.MINISTRY) {
                assertThatThrownBy(() -> referrals.asked(viewer))
                        .as(role.name())
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> advices.give(viewer, List.of(remark), YES))
                        .as(role.name())
                        .isInstanceOf(NotAllowed.class);
            }
        }
    }

    @Test
    void onlyABodyThatReadsItsQuestionsAndPreparesNoAnswerIsAsked() {
        assertThat(referrals.ministries(miprof)).extracting(Ministry::id).contains(ministry.organisation());
        jdbc.sql("update person set frozen = true where id = ?")
                .param(ministry.person().value())
                .update();
        isNotAsked();
        jdbc.sql("update person set frozen = false, password_hash = null where id = ?")
                .param(ministry.person().value())
                .update();
        isNotAsked();
        jdbc.sql("update person set password_hash = 'x' where id = ?")
                .param(ministry.person().value())
                .update();
        people.colleagueOf(asked, Role.MIPROF);
        isNotAsked();
    }

    private void isNotAsked() {
        assertThat(referrals.ministries(miprof)).extracting(Ministry::id).doesNotContain(ministry.organisation());
        assertThatThrownBy(() -> refer(remark)).isInstanceOf(Invalid.class).hasMessageContaining("referral.noMinistry");
    }

    @Test
    void theJournalNamesWhoWasAskedAndWhoIsAskedNoMore() {
        ReferralId referral = refer(remark);
        referring.recall(miprof, referral, 0);
        assertThat(jdbc.sql("select act from audit_entry where object = ? order by id")
                        .param(referral + " " + ministry.organisation())
                        .query(String.class)
                        .list())
                .containsExactly("RemarksReferred", "ReferralRecalled");
    }

    @Test
    void whatCannotBeReferredIsRefused() {
        RemarkId draft = scenes.draft(lead, version, "Un brouillon.");
        assertThatThrownBy(() -> refer(draft)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> refer()).isInstanceOf(Invalid.class);
        PlanVersionId other = scenes.openVersion();
        assertThatThrownBy(() -> referring.refer(miprof, other, List.of(remark), draft(ministry)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> referring.refer(miprof, version, List.of(remark), draft(cabinet)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("referral.noMinistry");
        LocalDate day = LocalDate.now().plusDays(1);
        assertThatThrownBy(() -> referring.refer(
                        miprof, version, List.of(remark), new ReferralDraft(ministry.organisation(), day, "  ")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> referring.refer(
                        miprof,
                        version,
                        List.of(remark),
                        new ReferralDraft(ministry.organisation(), day, "a".repeat(2001))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> referring.refer(
                        miprof,
                        version,
                        List.of(remark),
                        new ReferralDraft(
                                ministry.organisation(), LocalDate.now().minusDays(2), "Alors ?")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> remarks.get(ministry, remark)).isInstanceOf(NotFound.class);
    }

    @Test
    void theAdviceOfAColleagueIsNotWrittenOver() {
        refer(remark);
        Map<RemarkId, ?> none = advices.own(ministry, List.of(remark));
        assertThat(none).isEmpty();
        advices.giveAsRead(ministry, List.of(remark), Map.of(), YES);
        assertThatThrownBy(() -> advices.giveAsRead(ministry, List.of(remark), Map.of(), YES))
                .isInstanceOf(AdvisedMeanwhile.class);
        advices.giveAsRead(
                ministry,
                List.of(remark),
                advices.own(ministry, List.of(remark)),
                new AdviceDraft(Outcome.DEFERRED, "Plus tard."));
        assertThat(advices.own(ministry, List.of(remark)).get(remark).text()).isEqualTo("Plus tard.");
    }

    /** Whichever comes first, no advice is given on what was recalled before it. */
    @Test
    void recallMeetsAdvice() throws Exception {
        for (int i = 0; i < 5; i++) {
            RemarkId one = scenes.deposited(lead, version, "Remarque " + i);
            ReferralId referral = refer(one);
            together(() -> referring.recall(miprof, referral, 0), () -> advices.give(ministry, List.of(one), YES));
            assertThatThrownBy(() -> remarks.get(ministry, one)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> advices.give(ministry, List.of(one), YES)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void theSameRemarkIsReferredToAMinistryOnce() throws Exception {
        RemarkId one = scenes.deposited(lead, version, "Deux fois.");
        assertThat(together(() -> refer(one), () -> refer(one))).isOne();
        assertThat(referrals.asked(ministry)).hasSize(1);
    }

    /** How many of both succeed; the other reads a sentence. */
    private static int together(Runnable... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.length)) {
            List<Future<?>> running = new ArrayList<>();
            for (Runnable act : acts) {
                running.add(threads.submit(() -> {
                    start.await();
                    try {
                        act.run();
                        done.incrementAndGet();
                    } catch (NotFound | Invalid refused) {
                        assertThat(refused.getMessage()).isNotBlank();
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        return done.get();
    }
}
