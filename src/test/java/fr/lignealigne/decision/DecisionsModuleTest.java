package fr.lignealigne.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.WrongState;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.synopsis.Synopsis;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class DecisionsModuleTest {

    private static final DecisionDraft PARTLY =
            new DecisionDraft(Outcome.PARTLY_ACCEPTED, "Le délai devient indicatif.");
    private static final String CANARY = "phrase-canari-que-nul-ne-doit-lire";

    @Autowired
    Decisions decisions;

    @Autowired
    Advices advices;

    @Autowired
    Releasing releasing;

    @Autowired
    ReleaseScenes releases;

    @Autowired
    Synopsis synopsis;

    @Autowired
    Remarks remarks;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    ARound round;
    RemarkId first;
    RemarkId second;
    RemarkId noise;

    @BeforeEach
    void threeRemarksOfThreeAssociations() {
        round = ARound.opened(beans);
        first = round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Cinq jours sont trop courts.");
        second = round.says(round.outsider, 4, 4, RemarkKind.OBJECTION, "Cinq jours ne suffisent pas.");
        noise = round.says(round.otherMember, 8, 8, RemarkKind.SUPPORT, "Oui.");
    }

    Viewer cabinet() {
        return round.cabinet.viewer();
    }

    @Test
    void oneAnswerServesSeveralRemarks() {
        DecisionId id = decisions.decide(cabinet(), List.of(first, second), PARTLY);

        var answers = decisions.of(round.miprof.viewer(), List.of(first, second, noise));
        assertThat(answers).containsOnlyKeys(first, second);
        assertThat(answers.get(first)).isEqualTo(answers.get(second));
        assertThat(answers.get(first).id()).isEqualTo(id);
        assertThat(answers.get(first).serves()).containsExactlyInAnyOrder(first, second);
        assertThat(answers.get(first).outcome()).isEqualTo(Outcome.PARTLY_ACCEPTED);
        assertThat(remarks.get(cabinet(), first).state()).isEqualTo(RemarkState.DECIDED);
        assertThat(remarks.get(cabinet(), noise).state()).isEqualTo(RemarkState.DEPOSITED);
    }

    @Test
    void toItsAssociationADecidedRemarkIsUnderReview() {
        decisions.decide(cabinet(), List.of(first), PARTLY);
        assertThat(remarks.get(round.member.viewer(), first).state()).isEqualTo(RemarkState.UNDER_REVIEW);
    }

    @Test
    void everyChangeIsKept() {
        DecisionId id = decisions.decide(cabinet(), List.of(first, second), PARTLY);
        DecisionDraft rejected = new DecisionDraft(Outcome.REJECTED, "Le juge fixe ce délai.");
        decisions.change(cabinet(), id, revision(first), List.of(first), rejected);
        decisions.reopen(cabinet(), id, revision(first));

        assertThat(decisions.history(round.miprof.viewer(), first))
                .extracting(DecisionEntry::change, DecisionEntry::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DecisionChange.REOPENED, Outcome.REJECTED),
                        org.assertj.core.groups.Tuple.tuple(DecisionChange.CHANGED, Outcome.REJECTED),
                        org.assertj.core.groups.Tuple.tuple(DecisionChange.DECIDED, Outcome.PARTLY_ACCEPTED));
        assertThat(decisions.of(cabinet(), List.of(first, second))).isEmpty();
        assertThat(remarks.get(cabinet(), second).state()).isEqualTo(RemarkState.UNDER_REVIEW);
        assertThat(decisions.decide(cabinet(), List.of(first, second), PARTLY)).isNotEqualTo(id);
    }

    @Test
    void aChangeMayTakeInARemarkFromElsewhere() {
        DecisionId id = decisions.decide(cabinet(), List.of(first), PARTLY);
        decisions.change(cabinet(), id, revision(first), List.of(first, noise), PARTLY);
        assertThat(decisions.of(cabinet(), List.of(noise)).get(noise).serves()).containsExactlyInAnyOrder(first, noise);
    }

    @Test
    void aChangeReadTooEarlyIsRefused() {
        DecisionId id = decisions.decide(cabinet(), List.of(first), PARTLY);
        long read = revision(first);
        decisions.change(cabinet(), id, read, List.of(first), PARTLY);
        assertThatThrownBy(() -> decisions.change(cabinet(), id, read, List.of(first), PARTLY))
                .isInstanceOf(DecidedMeanwhile.class);
        assertThatThrownBy(() -> decisions.reopen(cabinet(), id, read)).isInstanceOf(DecidedMeanwhile.class);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        for (int time = 0; time < 5; time++) {
            RemarkId one = round.says(round.member, 3, 3, RemarkKind.QUESTION, "Quand ?");
            RemarkId other = round.says(round.outsider, 3, 3, RemarkKind.QUESTION, "Où ?");
            Viewer colleague = people.colleagueOf(round.cabinet, Role.CABINET).viewer();
            List<Object> results = atOnce(
                    () -> decisions.decide(cabinet(), List.of(one, other), PARTLY),
                    () -> decisions.decide(colleague, List.of(other, one), PARTLY),
                    () -> decisions.decide(colleague, List.of(other), PARTLY));
            assertThat(results).filteredOn(DecisionId.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(DecidedMeanwhile.class::isInstance).hasSize(2);
        }
    }

    @Test
    void ofTwoWhoChangeAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        DecisionId id = decisions.decide(cabinet(), List.of(first, second), PARTLY);
        long read = revision(first);
        List<Object> results =
                atOnce(() -> change(id, read, List.of(first, second)), () -> change(id, read, List.of(second)), () -> {
                    decisions.reopen(cabinet(), id, read);
                    return id;
                });
        assertThat(results).filteredOn(DecisionId.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(DecidedMeanwhile.class::isInstance).hasSize(2);
    }

    private DecisionId change(DecisionId id, long read, List<RemarkId> served) {
        decisions.change(cabinet(), id, read, served, PARTLY);
        return id;
    }

    private static List<Object> atOnce(List<Callable<DecisionId>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        List<Object> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<Object>> running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        try {
                            return (Object) act.call();
                        } catch (RuntimeException refused) {
                            return refused;
                        }
                    }))
                    .toList();
            for (Future<Object> one : running) {
                results.add(one.get());
            }
        }
        return results;
    }

    @SafeVarargs
    private static List<Object> atOnce(Callable<DecisionId>... acts) throws Exception {
        return atOnce(List.of(acts));
    }

    @Test
    void refusesADecisionWithoutReasonOrRemark() {
        assertThatThrownBy(() -> decisions.decide(cabinet(), List.of(first), new DecisionDraft(Outcome.REJECTED, "  ")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> decisions.decide(cabinet(), List.of(), PARTLY)).isInstanceOf(Invalid.class);
        decisions.decide(cabinet(), List.of(first), new DecisionDraft(Outcome.NOTED, ""));
    }

    @Test
    void refusesToDecideDraftsWithdrawnRemarksAndTwoVersionsAtOnce() {
        RemarkId draft = round.writes(round.member, 3, 3, RemarkKind.QUESTION, "Brouillon.");
        assertThatThrownBy(() -> decisions.decide(cabinet(), List.of(draft), PARTLY))
                .isInstanceOf(WrongState.class);
        round.withdraws(round.otherMember, noise);
        assertThatThrownBy(() -> decisions.decide(cabinet(), List.of(noise), PARTLY))
                .isInstanceOf(WrongState.class);
        ARound elsewhere = ARound.opened(beans);
        RemarkId other = elsewhere.says(elsewhere.member, 3, 3, RemarkKind.QUESTION, "Ailleurs ?");
        assertThatThrownBy(() -> decisions.decide(cabinet(), List.of(first, other), PARTLY))
                .isInstanceOf(Invalid.class);
        assertThat(remarks.get(cabinet(), first).state()).isEqualTo(RemarkState.DEPOSITED);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "CABINET", mode = EnumSource.Mode.EXCLUDE)
    void refusesToLetAnyoneElseDecideChangeOrReopen(Role role) {
        DecisionId id = decisions.decide(cabinet(), List.of(first), PARTLY);
        long read = revision(first);
        Viewer viewer = people.playing(role).viewer();
        assertThatThrownBy(() -> decisions.decide(viewer, List.of(second), PARTLY))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decisions.change(viewer, id, read, List.of(first), PARTLY))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decisions.reopen(viewer, id, read)).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CABINET", "MIPROF"},
            mode = EnumSource.Mode.EXCLUDE)
    void refusesToShowThePreparationOutsideTheState(Role role) {
        decisions.decide(cabinet(), List.of(first), PARTLY);
        advices.give(round.miprof.viewer(), List.of(first), new AdviceDraft(Outcome.REJECTED, "Avis."));
        Viewer viewer = people.playing(role).viewer();
        assertThat(decisions.of(viewer, List.of(first, second))).isEmpty();
        assertThat(advices.of(viewer, List.of(first, second))).isEmpty();
        assertThatThrownBy(() -> decisions.history(viewer, first)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decisions.takeUnderReview(viewer, List.of(second)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> releasing.standing(viewer, round.version)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> synopsis.rows(viewer, round.version, SynopsisFilter.NONE, 0, 10))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> synopsis.totals(viewer, round.version, SynopsisFilter.NONE))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> synopsis.trail(viewer, round.version, SynopsisFilter.NONE))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nothingAnAssociationMayAskForHoldsAnUnreleasedWord() {
        advices.give(round.miprof.viewer(), List.of(first), new AdviceDraft(Outcome.ACCEPTED, CANARY));
        decisions.decide(cabinet(), List.of(first, second), new DecisionDraft(Outcome.REJECTED, CANARY));
        for (Viewer association : round.associations()) {
            StringBuilder read = new StringBuilder();
            read.append(decisions.of(association, List.of(first, second, noise)));
            read.append(advices.of(association, List.of(first, second, noise)));
            read.append(remarks.list(association, round.version, RemarkFilter.NONE, 0, 100));
            read.append(remarks.touching(association, round.version, 1, 11));
            read.append(remarks.marks(association, round.version, RemarkFilter.NONE));
            assertThat(read.toString()).doesNotContain(CANARY, "REJECTED", "DECIDED");
        }
        assertThat(decisions.of(cabinet(), List.of(first)).toString()).contains(CANARY);
    }

    @Test
    void theDatabaseItselfKeepsWhatWasReleasedAndTheHistory() {
        DecisionId id = decisions.decide(cabinet(), List.of(first, second, noise), PARTLY);
        round.closes();
        releases.release(cabinet(), round.version);
        assertThatThrownBy(() -> jdbc.sql("update decision set reason = 'x' where id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from decision_remark where decision_id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from decision_history where decision_id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> decisions.change(cabinet(), id, revision(first), List.of(first), PARTLY))
                .isInstanceOf(AlreadyReleased.class);
        assertThatThrownBy(() -> decisions.reopen(cabinet(), id, revision(first)))
                .isInstanceOf(AlreadyReleased.class);
    }

    private long revision(RemarkId remark) {
        return decisions.of(cabinet(), List.of(remark)).get(remark).revision();
    }
}
