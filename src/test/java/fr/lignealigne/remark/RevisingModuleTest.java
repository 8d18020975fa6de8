package fr.lignealigne.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.decision.Releasing;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RevisingModuleTest {

    @Autowired
    Revising revising;

    @Autowired
    Remarks remarks;

    @Autowired
    Depositing depositing;

    @Autowired
    Receipts receipts;

    @Autowired
    Decisions decisions;

    @Autowired
    Releasing releasing;

    @Autowired
    ReleaseScenes releases;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    PlanVersionId version;
    People.Someone someone;
    Viewer lead;
    Viewer member;
    Viewer cabinet;
    RemarkId deposited;

    @BeforeEach
    void aRemarkIsDeposited() {
        version = scenes.openVersion();
        someone = people.leadOfAMember();
        lead = someone.viewer();
        member = people.leadOfAMember().viewer();
        cabinet = people.ofTheState(Role.CABINET).viewer();
        deposited = scenes.deposited(lead, version, "Le délai est trop court.");
    }

    @Test
    void aRevisionBegunIsKnownToItsAssociationAlone() {
        RemarkDetails revision = revising.begin(lead, deposited);
        assertThat(revision.state()).isEqualTo(RemarkState.DRAFT);
        assertThat(revision.body()).isEqualTo("Le délai est trop court.");
        assertThat(revision.corrects()).isEqualTo(deposited);
        assertThat(revising.begin(lead, deposited).id()).isEqualTo(revision.id());
        Viewer colleague = people.colleagueOf(someone, Role.ASSOCIATION_MEMBER).viewer();
        assertThat(remarks.get(colleague, revision.id()).id()).isEqualTo(revision.id());
        for (Viewer other :
                List.of(member, cabinet, people.ofTheState(Role.MIPROF).viewer())) {
            assertThatThrownBy(() -> remarks.get(other, revision.id())).isInstanceOf(NotFound.class);
            assertThat(remarks.touching(other, version, 1, 99))
                    .extracting(RemarkDetails::id)
                    .containsExactly(deposited);
            assertThat(remarks.marks(other, version, RemarkFilter.NONE))
                    .extracting(LineMark::remarks)
                    .containsExactly(1);
        }
        assertThatThrownBy(() -> remarks.share(lead, revision.id(), true)).isInstanceOf(WrongState.class);
    }

    @Test
    void depositedItTakesThePlaceOfTheEarlierOneEverywhere() {
        RemarkDetails before = remarks.get(lead, deposited);
        RemarkId revision = scenes.corrected(lead, version, deposited, "Le délai est bien trop court.");
        for (Viewer reader : List.of(lead, member, cabinet)) {
            assertThat(remarks.touching(reader, version, 1, 99))
                    .extracting(RemarkDetails::id)
                    .containsExactly(revision);
            assertThat(remarks.count(reader, version, RemarkFilter.NONE)).isOne();
            RemarkDetails now = remarks.get(reader, revision);
            assertThat(now.code()).isEqualTo(before.code() + "-2");
            assertThat(revising.earlier(reader, now))
                    .extracting(RemarkDetails::body)
                    .containsExactly("Le délai est trop court.");
        }
        assertThat(releasing.standing(cabinet, version).remarks()).isOne();
        assertThat(receipts.ofOwn(lead)).hasSize(2);
        assertThat(receipts.get(lead, before.receipt()).remarks())
                .extracting(RemarkDetails::body)
                .containsExactly("Le délai est trop court.");

        RemarkId third = scenes.corrected(lead, version, revision, "Un mois au moins.");
        RemarkDetails last = remarks.get(cabinet, third);
        assertThat(last.code()).isEqualTo(before.code() + "-3");
        assertThat(revising.earlier(cabinet, last))
                .extracting(RemarkDetails::id)
                .containsExactly(revision, deposited);
    }

    @Test
    void thrownAwayItLeavesTheRemarkAsItWas() {
        RemarkDetails revision = revising.begin(lead, deposited);
        remarks.discard(lead, revision.id());
        assertThat(remarks.get(cabinet, deposited).state()).isEqualTo(RemarkState.DEPOSITED);
        assertThat(revising.begin(lead, deposited).id()).isNotEqualTo(revision.id());
    }

    @Test
    void broughtBackItIsTheRevisionItWas() {
        RemarkDetails begun = revising.begin(lead, deposited);
        RemarkDraft words = RemarkDraft.of(begun.place().anchor(), RemarkKind.OBJECTION, "Un mois au moins.");
        remarks.rewrite(lead, begun.id(), begun.revision(), words);
        RemarkDetails thrown = remarks.discard(lead, begun.id());
        assertThatThrownBy(() -> remarks.bringBack(member, thrown)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> remarks.bringBack(cabinet, thrown)).isInstanceOf(NotAllowed.class);
        Viewer colleague = people.colleagueOf(someone, Role.ASSOCIATION_MEMBER).viewer();
        RemarkDetails again = remarks.bringBack(colleague, thrown);
        assertThat(again.corrects()).isEqualTo(deposited);
        assertThat(again.draft()).isEqualTo(words);
        depositing.deposit(lead, version, List.of(again.id()), true, UUID.randomUUID());
        assertThat(remarks.count(cabinet, version, RemarkFilter.NONE)).isOne();
    }

    @Test
    void broughtBackTooLateItsWordsAreADraftLikeAnyOther() {
        RemarkDetails thrown =
                remarks.discard(lead, revising.begin(lead, deposited).id());
        RemarkDetails other = revising.begin(lead, deposited);
        RemarkDetails again = remarks.bringBack(lead, thrown);
        assertThat(again.corrects()).isNull();
        assertThat(again.body()).isEqualTo("Le délai est trop court.");
        assertThat(remarks.get(lead, other.id()).corrects()).isEqualTo(deposited);
    }

    @Test
    void aPreparedDecisionIsToldByNothing() {
        decisions.decide(cabinet, List.of(deposited), new DecisionDraft(Outcome.ACCEPTED, "C’est juste."));
        RemarkId revision = scenes.corrected(lead, version, deposited, "Le délai est bien trop court.");
        assertThat(remarks.get(cabinet, revision).state()).isEqualTo(RemarkState.DEPOSITED);
        assertThat(decisions.of(cabinet, List.of(revision))).isEmpty();
        assertThat(releasing.standing(cabinet, version).missing())
                .extracting(missing -> missing.remark())
                .containsExactly(revision);
        decisions.decide(cabinet, List.of(revision), new DecisionDraft(Outcome.ACCEPTED, "C’est juste."));
        scenes.close(version);
        releases.release(cabinet, version);
        assertThat(remarks.get(lead, revision).state()).isEqualTo(RemarkState.ANSWERED);
        assertThat(remarks.get(lead, deposited).state()).isEqualTo(RemarkState.CORRECTED);
    }

    @Test
    void manyWhoBeginAtOnceBeginOneRevision() throws Exception {
        Callable<RemarkId> click = () -> revising.begin(lead, deposited).id();
        assertThat(answersOf(IntStream.range(0, 8).mapToObj(i -> click).toList()))
                .hasSize(1);
    }

    @Test
    void correctedAndDecidedAtOnceTheRevisionAwaitsItsOwnDecision() throws Exception {
        for (int i = 0; i < 8; i++) {
            RemarkId remark = scenes.deposited(lead, version, "Déposée.");
            RemarkId revision = revising.begin(lead, remark).id();
            answersOf(List.of(
                    () -> depositing.deposit(lead, version, List.of(revision), true, UUID.randomUUID()),
                    () -> decisions.decide(
                            cabinet, List.of(remark), new DecisionDraft(Outcome.ACCEPTED, "C’est juste."))));
            assertThat(remarks.get(cabinet, remark).state()).isEqualTo(RemarkState.CORRECTED);
            assertThat(remarks.get(cabinet, revision).state()).isEqualTo(RemarkState.DEPOSITED);
        }
    }

    private static Set<Object> answersOf(List<? extends Callable<?>> acts) throws Exception {
        Set<Object> answers = new HashSet<>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Object>> all = hands.invokeAll(acts.stream()
                    .map(act -> (Callable<Object>) () -> {
                        try {
                            return act.call();
                        } catch (Refusal refusal) {
                            return refusal.key();
                        }
                    })
                    .toList());
            for (Future<Object> one : all) {
                answers.add(one.get());
            }
        }
        return answers;
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ASSOCIATION_LEAD"})
    void refusesEveryRoleButTheLead(Role role) {
        Viewer colleague = people.colleagueOf(someone, role).viewer();
        assertThatThrownBy(() -> revising.begin(colleague, deposited)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> revising.begin(people.playing(role).viewer(), deposited))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void refusesOtherAssociationsAndWhatIsNotBeforeTheState() {
        assertThatThrownBy(() -> revising.begin(member, deposited)).isInstanceOf(NotAllowed.class);
        for (RemarkState state : List.of(
                RemarkState.DRAFT,
                RemarkState.SHARED,
                RemarkState.ANSWERED,
                RemarkState.WITHDRAWN,
                RemarkState.CORRECTED)) {
            RemarkId other = scenes.in(state, lead, version, "autre");
            assertThatThrownBy(() -> revising.begin(lead, other))
                    .as(state.name())
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void refusesToReplaceWhatWasWithdrawnMeanwhileAndAfterTheRound() {
        RemarkId revision = revising.begin(lead, deposited).id();
        remarks.withdraw(lead, deposited, "Redite.");
        assertThatThrownBy(() -> depositing.deposit(lead, version, List.of(revision), true, UUID.randomUUID()))
                .isInstanceOf(WrongState.class);
        assertThat(remarks.get(lead, revision).state()).isEqualTo(RemarkState.DRAFT);
        RemarkId late = scenes.deposited(lead, version, "tard");
        scenes.close(version);
        assertThatThrownBy(() -> revising.begin(lead, late)).isInstanceOf(NotOpenForRemarks.class);
    }
}
