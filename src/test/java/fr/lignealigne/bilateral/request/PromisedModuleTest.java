package fr.lignealigne.bilateral.request;

import static fr.lignealigne.bilateral.request.RequestScenes.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AlreadyReleased;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.DecisionId;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PromisedModuleTest {

    private static final DecisionDraft TO_DISCUSS = new DecisionDraft(Outcome.TO_DISCUSS, "À voir ensemble.");
    private static final DecisionDraft ACCEPTED = new DecisionDraft(Outcome.ACCEPTED, "Le texte est corrigé.");

    @Autowired
    Requests requests;

    @Autowired
    Requesting requesting;

    @Autowired
    Decisions decisions;

    @Autowired
    ReleaseScenes releases;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    private Viewer cabinet;
    private Viewer lead;
    private Viewer other;
    private PlanVersionId version;
    private RemarkId first;
    private RemarkId second;
    private RemarkId accepted;
    private RemarkId theirs;

    @BeforeEach
    void aRoundThatWaitsForItsAnswers() {
        cabinet = people.ofTheState(Role.CABINET).viewer();
        lead = people.leadOfAMember().viewer();
        other = people.leadOfAMember().viewer();
        version = scenes.openVersion();
        first = scenes.deposited(lead, version, "Un délai plus long.");
        second = scenes.deposited(lead, version, "Des moyens.");
        accepted = scenes.deposited(lead, version, "Une faute.");
        theirs = scenes.deposited(other, version, "Une place de plus.");
        scenes.close(version);
        decisions.decide(cabinet, List.of(accepted, theirs), ACCEPTED);
    }

    @Test
    void aReleasedAnswerOpensOneRequestThatAwaitsTheWishesOfTheAssociation() {
        decisions.decide(cabinet, List.of(first, second), TO_DISCUSS);
        assertThat(requests.list(lead))
                .as("a prepared decision is behind the wall")
                .isEmpty();
        assertThat(requests.awaiting(lead)).isEmpty();
        releases.release(cabinet, version);
        RequestDetails born = requests.awaiting(lead).getFirst();
        assertThat(born)
                .returns(RequestOrigin.ANSWER, RequestDetails::origin)
                .returns(RequestState.AWAITED, RequestDetails::state);
        assertThat(born.remarks()).extracting(RemarkDetails::id).containsExactlyInAnyOrder(first, second);
        assertThat(requests.list(other))
                .as("nothing of theirs is to be discussed")
                .isEmpty();
        releases.release(cabinet, version);
        assertThat(requests.list(lead)).hasSize(1);
    }

    @Test
    void aLaterReleaseJoinsTheRequestThatIsStillOpen() {
        decisions.decide(cabinet, List.of(first, second), TO_DISCUSS);
        releases.release(cabinet, version);
        RequestId open = requests.awaiting(lead).getFirst().id();
        requesting.send(lead, open, requests.get(lead, open).revision(), draft());
        RemarkId later = releaseAnother(lead, TO_DISCUSS);
        assertThat(requests.list(lead)).hasSize(1);
        assertThat(requests.get(lead, open))
                .returns(RequestState.SENT, RequestDetails::state)
                .returns(draft(), RequestDetails::said);
        assertThat(requests.get(lead, open).remarks())
                .extracting(RemarkDetails::id)
                .containsExactlyInAnyOrder(first, second, later);
        requesting.decline(lead, open, "Le Collectif en parlera.");
        releaseAnother(lead, TO_DISCUSS);
        assertThat(requests.list(lead)).as("a closed one gathers nothing").hasSize(2);
    }

    private RemarkId releaseAnother(Viewer author, DecisionDraft answer) {
        PlanVersionId next = scenes.openVersion();
        RemarkId remark = scenes.deposited(author, next, "Encore un mot.");
        scenes.close(next);
        decisions.decide(cabinet, List.of(remark), answer);
        releases.release(cabinet, next);
        return remark;
    }

    @Test
    void whatTheCabinetChangesBeforeTheReleaseNeverOpensOne() {
        DecisionId decision = decisions.decide(cabinet, List.of(first, second), TO_DISCUSS);
        long revision = decisions.of(cabinet, List.of(first)).get(first).revision();
        decisions.change(cabinet, decision, revision, List.of(first, second), ACCEPTED);
        releases.release(cabinet, version);
        assertThat(requests.list(lead)).isEmpty();
    }

    @Test
    void aReleasedAnswerIsNeverUndoneSoThatNothingIsTakenOut() {
        DecisionId decision = decisions.decide(cabinet, List.of(first, second), TO_DISCUSS);
        releases.release(cabinet, version);
        long revision = decisions.of(cabinet, List.of(first)).get(first).revision();
        assertThatExceptionOfType(AlreadyReleased.class)
                .isThrownBy(() -> decisions.reopen(cabinet, decision, revision));
        assertThat(requests.awaiting(lead)).hasSize(1);
    }

    @Test
    void twoReleasesAtOnceGatherInOneRequest() throws Exception {
        decisions.decide(cabinet, List.of(first, second), TO_DISCUSS);
        PlanVersionId next = scenes.openVersion();
        RemarkId later = scenes.deposited(lead, next, "Encore un mot.");
        scenes.close(next);
        decisions.decide(cabinet, List.of(later), TO_DISCUSS);
        try (var hands = Executors.newFixedThreadPool(2)) {
            var one = hands.submit(() -> releases.release(cabinet, version));
            var two = hands.submit(() -> releases.release(cabinet, next));
            one.get();
            two.get();
        }
        assertThat(requests.list(lead)).hasSize(1);
        assertThat(requests.list(lead).getFirst().remarks()).hasSize(3);
    }
}
