package fr.lignealigne.bilateral.request;

import static fr.lignealigne.bilateral.request.RequestScenes.asking;
import static fr.lignealigne.bilateral.request.RequestScenes.draft;
import static fr.lignealigne.bilateral.request.RequestScenes.saying;
import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AskingAssociationsModuleTest {

    @Autowired
    Requests requests;

    @Autowired
    Requesting requesting;

    @Autowired
    AskingAssociations asking;

    @Autowired
    OwnRemarks remarks;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    private Viewer lead;
    private Viewer member;
    private Viewer cabinet;
    private Viewer coordinator;
    private RemarkId own;
    private RemarkId more;
    private RemarkId theirs;
    private RequestId request;

    @BeforeEach
    void theStateAsks() {
        People.Someone someone = people.leadOfAMember();
        lead = someone.viewer();
        member = people.colleagueOf(someone, Role.ASSOCIATION_MEMBER).viewer();
        cabinet = people.ofTheState(Role.CABINET).viewer();
        coordinator = people.coordinator().viewer();
        PlanVersionId version = scenes.openVersion();
        own = scenes.deposited(lead, version, "Un délai plus long.");
        more = scenes.deposited(lead, version, "Et des moyens.");
        theirs = scenes.deposited(people.leadOfAMember().viewer(), version, "Une place de plus.");
        request = asking.ask(cabinet, asking(lead.organisation(), own));
    }

    @Test
    void theAssociationAnswersWithItsWishesAndTheStateReadsThemOnceSent() {
        assertThat(requests.awaiting(member)).extracting(RequestDetails::id).containsExactly(request);
        RequestDetails read = requests.get(member, request);
        assertThat(read)
                .returns("Comprendre vos chiffres.", RequestDetails::why)
                .returns(RequestState.AWAITED, RequestDetails::state)
                .returns(List.of(Theme.BUDGET), RequestDetails::themes);
        requesting.write(member, request, read.revision(), saying("Nous préparons.", more));
        RequestDetails seen = requests.get(cabinet, request);
        assertThat(seen.isSaid()).isFalse();
        assertThat(seen.said()).isEqualTo(RequestDraft.EMPTY);
        assertThat(seen.themes()).containsExactly(Theme.BUDGET);
        assertThat(seen.remarks()).extracting(RemarkDetails::id).containsExactly(own);
        assertThat(seen.revision()).isZero();
        assertThat(requests.find(coordinator, request))
                .as("nothing to arrange yet")
                .isEmpty();
        requesting.send(lead, request, requests.get(lead, request).revision(), draft(more));
        assertThat(requests.get(cabinet, request))
                .returns(RequestState.SENT, RequestDetails::state)
                .returns(draft(more), RequestDetails::said)
                .returns(List.of(Theme.MINORS, Theme.HOUSING, Theme.BUDGET), RequestDetails::themes);
        assertThat(requests.get(cabinet, request).remarks())
                .extracting(RemarkDetails::id)
                .containsExactlyInAnyOrder(own, more);
        assertThat(requests.get(coordinator, request).why()).isEmpty();
        assertThat(requests.awaiting(member)).isEmpty();
    }

    @Test
    void theAssociationDeclinesWithAReasonThatTheStateReads() {
        assertNotAllowed(() -> requesting.decline(member, request, "Non."));
        assertNotAllowed(() -> requesting.decline(cabinet, request, "Non."));
        assertRefused(
                "refusal.notFound",
                () -> requesting.decline(people.leadOfAMember().viewer(), request, "Non."));
        assertRefused("request.reason.missing", () -> requesting.decline(lead, request, " "));
        requesting.decline(lead, request, "Le Collectif en parlera.");
        assertThat(requests.get(cabinet, request))
                .returns(RequestState.DECLINED, RequestDetails::state)
                .returns("Le Collectif en parlera.", RequestDetails::closingReason);
        assertRefused("request.closed", () -> asking.withdraw(cabinet, request, "Non."));
        assertRefused(
                "request.closed",
                () -> requesting.send(lead, request, requests.get(lead, request).revision(), draft()));
    }

    @Test
    void theStateTakesBackWhatItAskedAndNothingElse() {
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        assertNotAllowed(() -> asking.withdraw(lead, request, "Non."));
        assertRefused("refusal.notFound", () -> asking.withdraw(coordinator, request, "Non."));
        RequestId own = RequestScenes.sent(requesting, lead, draft());
        assertNotAllowed(() -> asking.withdraw(cabinet, own, "Non."));
        asking.withdraw(miprof, request, "C’est réglé.");
        assertThat(requests.get(lead, request))
                .returns(RequestState.WITHDRAWN, RequestDetails::state)
                .returns("C’est réglé.", RequestDetails::closingReason);
        assertThat(requests.get(lead, request).acts()).isEmpty();
    }

    @Test
    void whatIsNamedWasDepositedByThatAssociation() {
        assertRefused("request.remark.notDeposited", () -> asking.ask(cabinet, asking(lead.organisation(), theirs)));
        assertRefused(
                "request.why.missing",
                () -> asking.ask(cabinet, new AskDraft(lead.organisation(), Set.of(Theme.BUDGET), List.of(own), " ")));
        assertRefused(
                "request.aboutNothing",
                () -> asking.ask(cabinet, new AskDraft(lead.organisation(), Set.of(), List.of(), "Parlons.")));
        assertNotAllowed(() -> asking.ask(
                cabinet, new AskDraft(cabinet.organisation(), Set.of(Theme.BUDGET), List.of(), "Entre nous.")));
        for (Viewer stranger : List.of(
                lead,
                coordinator,
                people.ofTheState(Role.MINISTRY).viewer(),
                people.ofTheState(Role.ADMINISTRATOR).viewer())) {
            assertNotAllowed(() -> asking.ask(stranger, asking(lead.organisation(), own)));
        }
    }

    @Test
    void theStateChoosesAmongWhatWasDeposited() {
        assertThat(remarks.toName(cabinet, organisations.get(lead.organisation())))
                .extracting(choice -> choice.remark().id())
                .containsExactlyInAnyOrder(own, more);
        assertThat(remarks.ofOwn(member))
                .extracting(choice -> choice.remark().id())
                .containsExactlyInAnyOrder(own, more);
        assertNotAllowed(() -> remarks.ofOwn(cabinet));
        assertNotAllowed(() -> remarks.toName(coordinator, organisations.get(lead.organisation())));
    }
}
