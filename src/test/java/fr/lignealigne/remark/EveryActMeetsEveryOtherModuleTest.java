package fr.lignealigne.remark;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.MandateDraft;
import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.DecisionId;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.notice.OwnNotices;
import fr.lignealigne.plan.Correcting;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Redrafting;
import fr.lignealigne.plan.Succession;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every act that touches remarks meets every other one, and itself, in eight threads over the same remarks and versions:
 * whoever comes second does what was asked or reads a sentence, never an error of the database.
 */
@PortalTest
class EveryActMeetsEveryOtherModuleTest {

    private static final int EACH = 4;

    @Autowired
    Remarks remarks;

    @Autowired
    Depositing depositing;

    @Autowired
    PersonalFindings findings;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Comments comments;

    @Autowired
    Revising revising;

    @Autowired
    Confirming confirming;

    @Autowired
    CarryingOver carryingOver;

    @Autowired
    Decisions decisions;

    @Autowired
    Advices advices;

    @Autowired
    ReleaseScenes releases;

    @Autowired
    Versions versions;

    @Autowired
    Redrafting redrafting;

    @Autowired
    Correcting correcting;

    @Autowired
    Rounds rounds;

    @Autowired
    Mandates mandates;

    @Autowired
    OwnNotices notices;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Viewer miprof;
    private Viewer cabinet;
    private Viewer lead;
    private Viewer member;
    private Viewer coordinator;
    private PlanVersionId first;
    private PlanVersionId second;
    private PlanVersionId prepared;
    private RemarkId draft;
    private RemarkId shared;
    private RemarkId deposited;
    private RemarkId decided;
    private RemarkId revision;
    private DecisionId decision;

    /** What somebody may do while somebody else does something. */
    private enum Act {
        RELEASE,
        WRITE,
        REWRITE,
        SHARE,
        TAKE_BACK,
        DISCARD,
        CLEAR,
        PROPOSE,
        TAKE_PROPOSAL_BACK,
        READY,
        SEND_BACK,
        COMMENT,
        DEPOSIT,
        WITHDRAW,
        CORRECT,
        DEPOSIT_UNDER_MANDATE,
        DEPOSIT_REVISION,
        GO_ON,
        AMEND,
        ACCEPT_PLACE,
        MAINTAIN,
        GIVE_UP,
        RECONSIDER,
        TAKE_UNDER_REVIEW,
        ADVISE,
        DECIDE,
        CHANGE_DECISION,
        REOPEN,
        PUBLISH,
        REDRAFT,
        CORRECT_MAP,
        DISCARD_VERSION,
        MOVE_CLOSING,
        CLOSE,
        READ_NOTICES;

        private static final Set<Act> ON_THE_NEXT = Set.of(PUBLISH, REDRAFT, CORRECT_MAP, DISCARD_VERSION);
    }

    @Test
    void onlySentencesComeOutWhenActsMeet() throws Exception {
        miprof = people.ofTheState(Role.MIPROF).viewer();
        cabinet = people.ofTheState(Role.CABINET).viewer();
        People.Someone leading = people.leadOfAMember();
        lead = leading.viewer();
        member = people.colleagueOf(leading, Role.ASSOCIATION_MEMBER).viewer();
        coordinator = people.coordinator().viewer();
        LocalDate today = LocalDate.now(Clocks.PARIS);
        mandates.give(lead, new MandateDraft(Set.of(MandatedAct.DEPOSIT), today, today.plusDays(1)), People.PASSWORD);
        List<String> errors = new ArrayList<>();
        try (var hands = Executors.newFixedThreadPool(2 * EACH)) {
            for (Act one : Act.values()) {
                aPlan();
                for (Act other : Act.values()) {
                    if (one.compareTo(other) <= 0) {
                        errors.addAll(meeting(hands, one, other));
                    }
                }
            }
        }
        assertThat(errors).isEmpty();
    }

    private void aPlan() {
        first = scenes.openVersion();
        second = scenes.nextVersion(miprof, first);
        versions.publish(miprof, second, "", null);
        prepared = scenes.nextVersion(miprof, second);
    }

    /** Remarks in every state, each with its place in the later version; a fresh text where one is needed. */
    private void aScene(Act one, Act other) {
        boolean released = one == Act.RELEASE || other == Act.RELEASE;
        if (released) {
            aPlan();
        } else if (Act.ON_THE_NEXT.contains(one) || Act.ON_THE_NEXT.contains(other)) {
            prepared = scenes.nextVersion(miprof, second);
        }
        rounds.moveClosing(miprof, first, clock.instant().plus(Duration.ofDays(30)));
        draft = scenes.draft(lead, first, "brouillon");
        shared = scenes.in(RemarkState.SHARED, lead, first, "partagée");
        reviewing.propose(member, read(shared));
        deposited = scenes.draft(lead, first, "déposée");
        decided = scenes.draft(lead, first, "arbitrée");
        depositing.deposit(lead, first, List.of(deposited, decided), true, UUID.randomUUID());
        revision = revising.begin(lead, decided).id();
        decision = decisions.decide(cabinet, List.of(decided), answer());
        if (released) {
            decisions.decide(cabinet, List.of(deposited), answer());
            rounds.close(miprof, first);
        }
        carryingOver.bring(new Succession(first, second));
    }

    private static DecisionDraft answer() {
        return new DecisionDraft(Outcome.ACCEPTED, "C’est juste.");
    }

    private List<String> meeting(ExecutorService hands, Act one, Act other) throws Exception {
        aScene(one, other);
        long read = remarks.get(lead, draft).revision();
        CyclicBarrier start = new CyclicBarrier(2 * EACH);
        List<Future<String>> ends = new ArrayList<>();
        for (int i = 0; i < 2 * EACH; i++) {
            Act act = i % 2 == 0 ? one : other;
            ends.add(hands.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                return errorOf(act, read);
            }));
        }
        List<String> errors = new ArrayList<>();
        for (Future<String> end : ends) {
            String error = end.get(30, TimeUnit.SECONDS);
            if (!error.isEmpty()) {
                errors.add(one + " and " + other + ": " + error);
            }
        }
        return errors;
    }

    private String errorOf(Act act, long read) {
        try {
            perform(act, read);
            return "";
        } catch (Refusal refused) {
            return "";
        } catch (RuntimeException e) {
            return act + " fails with " + e;
        }
    }

    private ReadDraft read(RemarkId id) {
        return ReadDraft.of(remarks.get(lead, id));
    }

    private void perform(Act act, long read) {
        switch (act) {
            case WRITE -> scenes.draft(lead, first, "une autre");
            case REWRITE ->
                remarks.rewrite(lead, draft, read, remarks.get(lead, draft).draft());
            case SHARE -> remarks.share(lead, draft, true);
            case TAKE_BACK -> remarks.share(lead, shared, false);
            case DISCARD -> remarks.discard(lead, draft);
            case CLEAR -> findings.clear(lead, draft, "NAME mme sow");
            case PROPOSE -> reviewing.propose(member, new ReadDraft(draft, read));
            case TAKE_PROPOSAL_BACK -> reviewing.takeBack(member, shared);
            case READY -> reviewing.ready(lead, List.of(read(draft), read(shared)));
            case SEND_BACK -> reviewing.sendBack(lead, List.of(read(shared), read(draft)), "À préciser.");
            case COMMENT -> comments.write(member, draft, "Et le chiffre ?");
            case DEPOSIT -> depositing.deposit(lead, first, List.of(draft, shared), true, UUID.randomUUID());
            case WITHDRAW -> remarks.withdraw(lead, deposited, "Redite.");
            case CORRECT -> revising.begin(lead, deposited);
            case DEPOSIT_UNDER_MANDATE ->
                depositing.depositUnderMandate(
                        coordinator, lead.organisation(), first, List.of(read(shared)), UUID.randomUUID());
            case DEPOSIT_REVISION -> depositing.deposit(lead, first, List.of(revision), true, UUID.randomUUID());
            case GO_ON -> confirming.goOn(lead, draft, second);
            case AMEND -> confirming.goOn(lead, deposited, second);
            case ACCEPT_PLACE -> confirming.accept(lead, deposited, second);
            case MAINTAIN -> confirming.maintain(lead, deposited, second);
            case GIVE_UP -> confirming.withdraw(lead, deposited, second, "Redite.");
            case RECONSIDER -> confirming.reconsider(lead, deposited, second);
            case TAKE_UNDER_REVIEW -> decisions.takeUnderReview(cabinet, List.of(deposited, decided));
            case ADVISE -> advices.give(miprof, List.of(deposited), new AdviceDraft(Outcome.ACCEPTED, "Oui."));
            case DECIDE -> decisions.decide(cabinet, List.of(deposited), answer());
            case CHANGE_DECISION -> decisions.change(cabinet, decision, 0, List.of(decided, deposited), answer());
            case REOPEN -> decisions.reopen(cabinet, decision, 0);
            case RELEASE -> releases.release(cabinet, first);
            case PUBLISH -> versions.publish(miprof, prepared, "", null);
            case REDRAFT -> {
                var opened = redrafting.open(miprof, prepared);
                redrafting.replace(miprof, prepared, opened.revision(), scenes.text("Un mot de plus."));
            }
            case CORRECT_MAP -> {
                var text = versions.text(miprof, second);
                correcting.correct(
                        miprof, second, prepared, text.items().getFirst().id(), null);
            }
            case DISCARD_VERSION -> versions.discard(miprof, prepared);
            case MOVE_CLOSING ->
                rounds.moveClosing(miprof, first, clock.instant().plus(Duration.ofDays(31)));
            case CLOSE -> rounds.close(miprof, first);
            case READ_NOTICES -> notices.readAll(lead);
        }
    }
}
