package fr.lignealigne.bilateral.request;

import static fr.lignealigne.bilateral.request.RequestScenes.NEEDS;
import static fr.lignealigne.bilateral.request.RequestScenes.begun;
import static fr.lignealigne.bilateral.request.RequestScenes.days;
import static fr.lignealigne.bilateral.request.RequestScenes.draft;
import static fr.lignealigne.bilateral.request.RequestScenes.saying;
import static fr.lignealigne.bilateral.request.RequestScenes.sent;
import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.TypedTexts;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.support.PortalTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RequestingModuleTest {

    @Autowired
    Requests requests;

    @Autowired
    Requesting requesting;

    @Autowired
    AskingAssociations asking;

    @Autowired
    TypedTexts typed;

    @Autowired
    Remarks remarks;

    @Autowired
    Depositing depositing;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private People.Someone someone;
    private Viewer lead;
    private Viewer member;
    private Viewer other;
    private Viewer outsider;
    private Viewer cabinet;
    private Viewer miprof;
    private Viewer coordinator;
    private RemarkId own;
    private RemarkId theirs;

    @BeforeEach
    void twoAssociationsThatDeposited() {
        someone = people.leadOfAMember();
        lead = someone.viewer();
        member = people.colleagueOf(someone, Role.ASSOCIATION_MEMBER).viewer();
        other = people.leadOfAMember().viewer();
        outsider = people.leadOutsideTheCollective().viewer();
        cabinet = people.ofTheState(Role.CABINET).viewer();
        miprof = people.ofTheState(Role.MIPROF).viewer();
        coordinator = people.coordinator().viewer();
        PlanVersionId version = scenes.openVersion();
        own = scenes.deposited(lead, version, "Un délai plus long.");
        theirs = scenes.deposited(other, version, "Une place de plus.");
        sent(requesting, other, draft(theirs));
    }

    private List<RequestId> seenBy(Viewer viewer) {
        return requests.list(viewer).stream().map(RequestDetails::id).toList();
    }

    @Test
    void aMemberPreparesTheLeadSendsAndTheStateReadsIt() {
        RequestId id = begun(requesting, member, saying("Un premier jet.", own));
        RequestDetails read = requests.get(lead, id);
        assertThat(read.state()).isEqualTo(RequestState.DRAFT);
        assertThat(read.number()).isNull();
        assertThat(requests.get(member, id).acts()).containsExactlyInAnyOrder(RequestAct.WRITE, RequestAct.DISCARD);
        requesting.send(lead, id, read.revision(), draft(own));
        for (Viewer reader : List.of(cabinet, miprof, member)) {
            RequestDetails seen = requests.get(reader, id);
            assertThat(seen.state()).isEqualTo(RequestState.SENT);
            assertThat(seen.number()).matches("DE-20[0-9]{2}-[0-9]{6}");
            assertThat(seen.said()).isEqualTo(draft(own));
            assertThat(seen.themes()).containsExactly(Theme.MINORS, Theme.HOUSING);
            assertThat(seen.remarks()).extracting(RemarkDetails::id).containsExactly(own);
        }
        assertThat(requests.get(cabinet, id).revision())
                .as("how often its people wrote is theirs to know")
                .isZero();
        assertThat(requests.get(cabinet, id).acts()).containsExactly(RequestAct.PLACE);
    }

    @Test
    void nobodyElseKnowsOfADraftNorOfOneThatWasThrownAway() {
        List<RequestId> before = seenBy(cabinet);
        RequestId id = begun(requesting, member, draft(own));
        for (Viewer stranger : List.of(cabinet, miprof, coordinator, other, outsider)) {
            assertThat(seenBy(stranger)).doesNotContain(id);
            assertRefused("refusal.notFound", () -> requests.get(stranger, id));
            assertRefused("refusal.notFound", () -> requesting.withdraw(stranger, id, "Non."));
            assertThat(RequestChanged.within(id, standing(id)).mayBeKnownTo(stranger))
                    .isFalse();
        }
        requesting.discard(member, id);
        assertThat(seenBy(cabinet)).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from audit_entry where object like ?")
                        .param("%" + id + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from notice where about = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private RequestAccess.Standing standing(RequestId id) {
        return new RequestAccess.Standing(
                lead.organisation(),
                true,
                RequestOrigin.ASSOCIATION,
                requests.get(lead, id).state(),
                false,
                null);
    }

    @Test
    void theCoordinatorKnowsWhatItTakesToArrangeForAMemberAndNoWordOfIt() {
        RequestId id = sent(requesting, lead, draft(own));
        RequestDetails seen = requests.get(coordinator, id);
        assertThat(seen.said().minutes()).isEqualTo(45);
        assertThat(seen.said().wishes()).isEqualTo(draft().wishes());
        assertThat(seen.said().zone()).isEqualTo(FrenchZone.REUNION);
        assertThat(seen.said().delegation().needs()).containsExactly(AccessNeed.SIGN_LANGUAGE);
        assertThat(seen.said().delegation().otherNeeds()).isEqualTo(NEEDS);
        assertThat(seen.said().delegation().people()).isEqualTo(3);
        assertThat(seen.said().delegation().delegates()).isEmpty();
        assertThat(seen.said().words()).isEmpty();
        assertThat(seen.said().remarks()).isEmpty();
        assertThat(seen.remarks()).isEmpty();
        RequestId outside = sent(requesting, outsider, draft());
        assertRefused("refusal.notFound", () -> requests.get(coordinator, outside));
        requesting.withdraw(lead, id, "Réglé.");
        assertRefused("refusal.notFound", () -> requests.get(coordinator, id));
        assertThat(requests.get(cabinet, id).closingReason()).isEqualTo("Réglé.");
    }

    @Test
    void aRemarkThatWasNotOpenedToTheCollectiveIsNotKnownByItsBeingChosen() {
        PlanVersionId version = scenes.openVersion();
        RemarkId kept = scenes.draft(lead, version, "Entre nous et l’État.");
        depositing.deposit(lead, version, List.of(kept), false, UUID.randomUUID());
        RequestId id = sent(requesting, lead, draft(kept, own));
        assertThat(requests.get(cabinet, id).remarks())
                .extracting(RemarkDetails::id)
                .containsExactlyInAnyOrder(kept, own);
        assertThat(requests.get(coordinator, id).remarks())
                .as("whoever only arranges reads none")
                .isEmpty();
    }

    @Test
    void isChangedAndTakenBackByTheLeadWhileNotPlaced() {
        RequestId id = sent(requesting, lead, draft(own));
        String number = requests.get(lead, id).number();
        long read = requests.get(lead, id).revision();
        requesting.change(lead, id, read, saying("Plutôt l’hébergement."));
        assertThat(requests.get(cabinet, id))
                .returns("Plutôt l’hébergement.", one -> one.said().words())
                .returns(number, RequestDetails::number);
        assertRefused("request.changedMeanwhile", () -> requesting.change(lead, id, read, saying("Encore.")));
        assertRefused("request.sentAlready", () -> requesting.write(member, id, read, saying("Moi aussi.")));
        assertNotAllowed(
                () -> requesting.change(member, id, requests.get(member, id).revision(), saying("Moi aussi.")));
        assertNotAllowed(() -> requesting.withdraw(member, id, "Non."));
        assertNotAllowed(() -> requesting.withdraw(cabinet, id, "Non."));
        assertRefused("refusal.notFound", () -> requesting.withdraw(other, id, "Non."));
        assertRefused("request.reason.missing", () -> requesting.withdraw(lead, id, "  "));
        assertRefused("request.reason.missing", () -> requesting.withdraw(lead, id, "x".repeat(501)));
        requesting.withdraw(lead, id, "Réglé par téléphone.");
        assertThat(requests.get(cabinet, id).state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(requests.get(lead, id).said().delegation())
                .as("who would have come and what they need is forgotten")
                .isEqualTo(new Delegation(List.of(), 3, Set.of(), ""));
        assertRefused("request.closed", () -> requesting.withdraw(lead, id, "Encore."));
        assertRefused(
                "request.closed",
                () -> requesting.change(lead, id, requests.get(lead, id).revision(), draft()));
    }

    @Test
    void sentTwiceItIsSentOnce() {
        RequestId id = sent(requesting, lead, draft(own));
        String number = requests.get(lead, id).number();
        requesting.send(lead, id, RequestDetails.NOTHING_YET, draft(own));
        assertThat(requests.get(lead, id).number()).isEqualTo(number);
        assertRefused(
                "request.sentAlready",
                () -> requesting.send(lead, id, RequestDetails.NOTHING_YET, saying("Autre chose.")));
        assertRefused("refusal.notFound", () -> requesting.send(other, id, RequestDetails.NOTHING_YET, draft()));
    }

    @Test
    void whatIsOverIsNotSentAgainAndSaysWhy() {
        RequestId withdrawn = sent(requesting, lead, draft(own));
        requesting.withdraw(lead, withdrawn, "Réglé.");
        RequestDetails read = requests.get(lead, withdrawn);
        assertRefused("request.closed", () -> requesting.send(lead, withdrawn, read.revision(), read.said()));
        RequestId declined = asking.ask(cabinet, RequestScenes.asking(lead.organisation()));
        requesting.decline(lead, declined, "Non.");
        RequestDetails refused = requests.get(lead, declined);
        assertRefused("request.closed", () -> requesting.send(lead, declined, refused.revision(), refused.said()));
        assertRefused("request.closed", () -> requesting.send(lead, declined, refused.revision(), draft()));
    }

    @Test
    void whatWasTypedForItIsForgottenWhenItIsSentAndWhenItIsClosed() {
        RequestId id = begun(requesting, lead, draft(own));
        RequestId other = begun(requesting, lead, draft(own));
        typed.keep(lead, "request/" + other + "/needs", NEEDS);
        typed.keep(member, "request/" + id + "/needs", NEEDS);
        requesting.send(lead, id, requests.get(lead, id).revision(), draft(own));
        assertThat(typed.of(member, "request/" + id + "/needs")).isEmpty();
        typed.keep(member, "request/" + id + "/delegate/0/name", "Claude Martin");
        requesting.withdraw(lead, id, "Réglé.");
        assertThat(typed.of(member, "request/" + id + "/delegate/0/name")).isEmpty();
        assertThat(typed.of(lead, "request/" + other + "/needs")).isPresent();
        requesting.discard(lead, other);
        assertThat(typed.of(lead, "request/" + other + "/needs")).isEmpty();
        RequestId declined = asking.ask(cabinet, RequestScenes.asking(lead.organisation()));
        typed.keep(member, "request/" + declined + "/needs", NEEDS);
        requesting.decline(lead, declined, "Non.");
        assertThat(typed.of(member, "request/" + declined + "/needs")).isEmpty();
        RequestId takenBack = asking.ask(cabinet, RequestScenes.asking(lead.organisation()));
        typed.keep(member, "request/" + takenBack + "/needs", NEEDS);
        asking.withdraw(cabinet, takenBack, "Réglé.");
        assertThat(typed.of(member, "request/" + takenBack + "/needs")).isEmpty();
    }

    @Test
    void onlyTheLeadSends() {
        RequestId id = begun(requesting, member, draft());
        long read = requests.get(member, id).revision();
        assertNotAllowed(() -> requesting.send(member, id, read, draft()));
        for (Viewer stranger : List.of(cabinet, miprof)) {
            assertNotAllowed(() -> requesting.send(stranger, id, read, draft()));
            assertNotAllowed(() -> requesting.write(stranger, RequestId.draw(), RequestDetails.NOTHING_YET, draft()));
        }
        assertRefused("refusal.notFound", () -> requesting.send(other, id, read, draft()));
        assertThat(requests.get(lead, id).state()).isEqualTo(RequestState.DRAFT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MINISTRY", "OBSERVER", "ADMINISTRATOR"})
    void whoIsNeitherAnAssociationNorArrangesHasNoRequests(Role role) {
        RequestId id = sent(requesting, lead, draft(own));
        Viewer viewer = people.ofTheState(role).viewer();
        assertNotAllowed(() -> requests.list(viewer));
        assertNotAllowed(() -> requests.toPlace(viewer));
        assertRefused("refusal.notFound", () -> requests.get(viewer, id));
        assertThat(requests.awaiting(viewer)).isEmpty();
        assertNotAllowed(() -> requesting.write(viewer, RequestId.draw(), RequestDetails.NOTHING_YET, draft()));
    }

    @Test
    void neitherAnotherAssociationsRemarkNorAnUndepositedOneIsChosen() {
        PlanVersionId version = scenes.openVersion();
        RemarkId unsent = scenes.draft(lead, version, "Brouillon.");
        for (RemarkId wrong : List.of(theirs, unsent, new RemarkId(UUID.randomUUID()))) {
            assertRefused("request.remark.notDeposited", () -> begun(requesting, lead, draft(own, wrong)));
        }
        RemarkId gone = scenes.deposited(lead, version, "Retirée.");
        RequestId id = begun(requesting, lead, draft(gone));
        remarks.withdraw(lead, gone, "Réglé.");
        long read = requests.get(lead, id).revision();
        requesting.send(lead, id, read, draft(gone));
        assertThat(requests.get(cabinet, id).remarks())
                .as("chosen while it stood, and told as withdrawn")
                .hasSize(1);
        assertRefused("request.remark.notDeposited", () -> begun(requesting, lead, draft(gone)));
    }

    @Test
    void whatCannotBeKeptOrPlacedIsRefusedWithASentence() {
        RequestDraft fine = draft();
        assertRefused("request.words.tooLong", () -> begun(requesting, lead, saying("x".repeat(1001))));
        assertRefused("request.wrong", () -> begun(requesting, lead, with(fine, 20, fine.delegation(), Map.of())));
        assertRefused(
                "request.people.wrong",
                () -> begun(requesting, lead, with(fine, 30, new Delegation(List.of(), 0, Set.of(), ""), Map.of())));
        assertRefused(
                "request.people.wrong",
                () -> begun(
                        requesting,
                        lead,
                        with(fine, 30, new Delegation(List.of(), Integer.MAX_VALUE, Set.of(), ""), Map.of())));
        assertRefused(
                "request.delegate.wrong",
                () -> begun(
                        requesting,
                        lead,
                        with(
                                fine,
                                30,
                                new Delegation(List.of(new Delegate(" ", "", "Claude")), 1, Set.of(), ""),
                                Map.of())));
        assertRefused(
                "request.needs.tooLong",
                () -> begun(
                        requesting,
                        lead,
                        with(fine, 30, new Delegation(List.of(), 1, Set.of(), "x".repeat(301)), Map.of())));
        LocalDate sunday = days(1).getFirst().with(java.time.temporal.TemporalAdjusters.next(DayOfWeek.SUNDAY));
        assertRefused(
                "request.wish.notWorking",
                () -> begun(
                        requesting,
                        lead,
                        with(fine, 30, fine.delegation(), Map.of(new HalfDay(sunday, Half.MORNING), Wish.YES))));
        LocalDate christmas = LocalDate.of(2030, 12, 25);
        assertRefused(
                "request.wish.notWorking",
                () -> begun(
                        requesting,
                        lead,
                        with(fine, 30, fine.delegation(), Map.of(new HalfDay(christmas, Half.MORNING), Wish.YES))));
        assertRefused(
                "request.wishless",
                () -> sent(
                        requesting,
                        lead,
                        with(
                                fine,
                                30,
                                fine.delegation(),
                                Map.of(new HalfDay(days(1).getFirst(), Half.MORNING), Wish.NO))));
        assertRefused(
                "request.wishless",
                () -> sent(
                        requesting,
                        lead,
                        with(
                                fine,
                                30,
                                fine.delegation(),
                                Map.of(new HalfDay(LocalDate.of(2024, 3, 4), Half.MORNING), Wish.YES))));
        assertRefused(
                "request.aboutNothing",
                () -> sent(
                        requesting,
                        lead,
                        new RequestDraft(
                                Set.of(),
                                List.of(),
                                "Parlons.",
                                30,
                                fine.delegation(),
                                fine.wishes(),
                                fine.zone(),
                                fine.format())));
        assertThat(seenBy(lead)).as("nothing is left of what was refused").isEmpty();
    }

    private static RequestDraft with(RequestDraft of, int minutes, Delegation delegation, Map<HalfDay, Wish> wishes) {
        return new RequestDraft(
                of.themes(), of.remarks(), of.words(), minutes, delegation, wishes, of.zone(), of.format());
    }

    @Test
    void whoComesSecondReadsTheColleaguesWordsFirst() {
        RequestId id = begun(requesting, member, saying("Les siens."));
        assertRefused(
                "request.changedMeanwhile",
                () -> requesting.write(lead, id, RequestDetails.NOTHING_YET, saying("Les miens.")));
        assertRefused(
                "request.changedMeanwhile",
                () -> requesting.send(lead, id, RequestDetails.NOTHING_YET, saying("Les miens.")));
        assertThat(requests.get(lead, id).said().words()).isEqualTo("Les siens.");
    }

    @Test
    void writingSendingChangingAndTakingBackThatMeetLoseNothing() throws Exception {
        Viewer second = people.colleagueOf(someone, Role.ASSOCIATION_LEAD).viewer();
        for (int run = 0; run < 6; run++) {
            RequestId id = begun(requesting, member, draft());
            long read = requests.get(lead, id).revision();
            List<Future<String>> ends = new ArrayList<>();
            try (var hands = Executors.newFixedThreadPool(4)) {
                ends.add(hands.submit(outcome(() -> requesting.send(lead, id, read, draft(own)))));
                ends.add(hands.submit(outcome(() -> requesting.send(second, id, read, draft(own)))));
                ends.add(hands.submit(outcome(() -> requesting.write(member, id, read, saying("Autrement.")))));
                ends.add(hands.submit(outcome(() -> requesting.withdraw(second, id, "Non."))));
            }
            Set<String> said = new HashSet<>();
            for (Future<String> end : ends) {
                said.add(end.get());
            }
            assertThat(said)
                    .isSubsetOf(
                            "done",
                            "request.changedMeanwhile",
                            "request.sentAlready",
                            "request.closed",
                            "refusal.notAllowed");
            assertThat(requests.get(lead, id).state())
                    .isIn(RequestState.DRAFT, RequestState.SENT, RequestState.WITHDRAWN);
        }
    }

    @Test
    void whoLeavesTheAssociationOrTheCollectiveIsNoLongerKnownOrArranged() {
        RequestId id = sent(requesting, lead, draft(own));
        Viewer elsewhere = new Viewer(
                member.person(),
                member.function(),
                other.organisation(),
                other.organisationName(),
                other.kind(),
                true,
                member.roles());
        assertRefused("refusal.notFound", () -> requests.get(elsewhere, id));
        assertThat(new RequestAccess.Standing(
                        lead.organisation(), false, RequestOrigin.ASSOCIATION, RequestState.SENT, true, null))
                .matches(gone -> RequestAccess.sight(coordinator, gone) == RequestAccess.Sight.NONE)
                .matches(gone -> !RequestAccess.mayPlace(coordinator, gone))
                .matches(gone -> RequestAccess.mayPlace(cabinet, gone));
    }

    @Test
    void aCoordinatorWhoseAssociationLeftTheCollectiveReadsAndPlacesNoRequestOfItsMembers() {
        RequestId id = sent(requesting, lead, draft(own));
        Viewer left = new Viewer(
                coordinator.person(),
                coordinator.function(),
                coordinator.organisation(),
                coordinator.organisationName(),
                coordinator.kind(),
                false,
                coordinator.roles());
        assertThat(requests.get(coordinator, id).allows(RequestAct.PLACE)).isTrue();
        assertRefused("refusal.notFound", () -> requests.get(left, id));
        assertThat(seenBy(left)).isEmpty();
        assertNotAllowed(() -> requests.toPlace(left));
    }

    @Test
    void allThatAPlannerNeedsComesInTheOrderOfSending() {
        RequestId first = sent(requesting, lead, draft(own));
        RequestId later = sent(requesting, lead, saying("Encore."));
        begun(requesting, lead, draft());
        List<RequestToPlace> found = requests.toPlace(coordinator).stream()
                .filter(one -> one.association().equals(lead.organisation()))
                .toList();
        assertThat(found).extracting(RequestToPlace::id).containsExactly(first, later);
        assertThat(found.getFirst())
                .returns(45, RequestToPlace::minutes)
                .returns(3, RequestToPlace::people)
                .returns(true, RequestToPlace::hasOtherNeeds)
                .returns(Set.of(Theme.MINORS, Theme.HOUSING), RequestToPlace::themes)
                .returns(draft().wishes(), RequestToPlace::wishes);
        assertNotAllowed(() -> requests.toPlace(lead));
    }
}
