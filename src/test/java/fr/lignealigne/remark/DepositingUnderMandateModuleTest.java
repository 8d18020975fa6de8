package fr.lignealigne.remark;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.MandateDraft;
import fr.lignealigne.account.MandateId;
import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.PortalTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class DepositingUnderMandateModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Mandates mandates;

    @Autowired
    Depositing depositing;

    @Autowired
    Remarks remarks;

    @Autowired
    Receipts receipts;

    @Autowired
    Versions versions;

    @Autowired
    Reviewing reviewing;

    @Autowired
    JdbcClient jdbc;

    private PlanVersionId version;
    private People.Someone lead;
    private People.Someone coordinator;
    private RemarkId shared;

    @BeforeEach
    void anAssociationThatShares() {
        version = scenes.openVersion();
        lead = people.leadOfAMember();
        coordinator = people.coordinator();
        shared = scenes.in(RemarkState.SHARED, lead.viewer(), version, "partagée");
        scenes.in(RemarkState.SHARED, people.leadOfAMember().viewer(), version, "d’une autre");
    }

    private MandateId given(MandatedAct... acts) {
        LocalDate today = LocalDate.now(Clocks.PARIS);
        return mandates.give(lead.viewer(), new MandateDraft(Set.of(acts), today, today.plusDays(3)), People.PASSWORD);
    }

    private ReceiptId deposit(Viewer viewer, RemarkId... ids) {
        List<ReadDraft> read =
                Stream.of(ids).map(id -> new ReadDraft(id, revision(id))).toList();
        return depositing.depositUnderMandate(viewer, lead.viewer().organisation(), version, read, UUID.randomUUID());
    }

    private long revision(RemarkId id) {
        return jdbc.sql("select revision from remark where id = ?")
                .param(id.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Test
    void wordsThatChangedSinceTheCoordinatorReadThemAreRefused() {
        given(MandatedAct.DEPOSIT);
        ReadDraft read = new ReadDraft(shared, revision(shared));
        RemarkDetails now = remarks.get(lead.viewer(), shared);
        remarks.rewrite(
                lead.viewer(),
                shared,
                now.revision(),
                RemarkDraft.of(now.place().anchor(), RemarkKind.OBJECTION, "Autrement dit."));
        assertThatThrownBy(() -> depositing.depositUnderMandate(
                        coordinator.viewer(), lead.viewer().organisation(), version, List.of(read), UUID.randomUUID()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(remarks.get(lead.viewer(), shared).state()).isEqualTo(RemarkState.SHARED);
        deposit(coordinator.viewer(), shared);
        assertThat(remarks.get(lead.viewer(), shared).body()).isEqualTo("Autrement dit.");
    }

    @Test
    void whatTheLeadSentBackWaitsForItsAuthor() {
        given(MandatedAct.DEPOSIT);
        Viewer colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer();
        reviewing.propose(colleague, new ReadDraft(shared, revision(shared)));
        reviewing.sendBack(lead.viewer(), List.of(new ReadDraft(shared, revision(shared))), "Donnez le chiffre.");
        assertRefused("mandate.deposit.unfinished", () -> deposit(coordinator.viewer(), shared));
        assertThat(remarks.get(lead.viewer(), shared).state()).isEqualTo(RemarkState.SHARED);
        reviewing.propose(colleague, new ReadDraft(shared, revision(shared)));
        deposit(coordinator.viewer(), shared);
        assertThat(remarks.get(lead.viewer(), shared).state()).isEqualTo(RemarkState.DEPOSITED);
    }

    @Test
    void theReceiptIsTheAssociationsAndSaysThatItWasAMandate() {
        given(MandatedAct.DEPOSIT);
        ReceiptId id = deposit(coordinator.viewer(), shared);
        ReceiptDetails receipt = receipts.get(lead.viewer(), id);
        assertThat(receipt.organisation()).isEqualTo(lead.viewer().organisation());
        assertThat(receipt.openToCollective()).isTrue();
        assertThat(ReceiptFact.of(receipt, versions.get(lead.viewer(), version), Locale.FRENCH))
                .extracting(ReceiptFact::value)
                .anyMatch(said -> said.contains(", par la coordination du Collectif, sur mandat du "));
        assertThat(remarks.get(lead.viewer(), shared).state()).isEqualTo(RemarkState.DEPOSITED);
        assertRefused("refusal.notFound", () -> receipts.get(coordinator.viewer(), id));
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'MandateUsed.DEPOSIT' and object like ?")
                        .param("%" + id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select subject from outgoing_mail where recipient = ?")
                        .param(lead.email())
                        .query(String.class)
                        .list())
                .contains("Ligne à ligne\u00a0: un acte a été fait sous votre mandat");
        ReceiptId own = depositing.deposit(
                lead.viewer(),
                version,
                List.of(scenes.draft(lead.viewer(), version, "la leur")),
                true,
                UUID.randomUUID());
        assertThat(receipts.get(lead.viewer(), own).mandateGivenAt()).isNull();
    }

    @Test
    void opensNoDraftAndNothingOfAnotherAssociation() {
        given(MandatedAct.DEPOSIT);
        RemarkId draft = scenes.draft(lead.viewer(), version, "brouillon");
        RemarkId others = scenes.in(RemarkState.SHARED, people.leadOfAMember().viewer(), version, "une autre encore");
        assertRefused("refusal.notFound", () -> remarks.get(coordinator.viewer(), draft));
        assertNotAllowed(() -> deposit(coordinator.viewer(), draft));
        assertNotAllowed(() -> deposit(coordinator.viewer(), shared, draft));
        assertNotAllowed(() -> deposit(coordinator.viewer(), others));
        assertNotAllowed(() -> remarks.withdraw(coordinator.viewer(), shared, "non"));
        assertThat(remarks.get(lead.viewer(), draft).state()).isEqualTo(RemarkState.DRAFT);
        remarks.share(lead.viewer(), shared, false);
        assertNotAllowed(() -> deposit(coordinator.viewer(), shared));
    }

    @Test
    void whatMayIdentifyAPersonIsLeftToTheAssociation() {
        given(MandatedAct.DEPOSIT);
        RemarkId named = scenes.in(RemarkState.SHARED, lead.viewer(), version, "Mme Awa Diallo, au 06 12 34 56 78.");
        assertRefused("mandate.deposit.personalData", () -> deposit(coordinator.viewer(), named));
    }

    @Test
    void refusesWithoutAMandateForItAndOnceItIsRevokedOrTheRoundIsClosed() {
        assertRefused("mandate.none", () -> deposit(coordinator.viewer(), shared));
        given(MandatedAct.SIGN, MandatedAct.ACCEPT_MEETING);
        assertRefused("mandate.none", () -> deposit(coordinator.viewer(), shared));
        MandateId id = given(MandatedAct.DEPOSIT);
        mandates.revoke(lead.viewer(), id);
        assertRefused("mandate.none", () -> deposit(coordinator.viewer(), shared));
        given(MandatedAct.DEPOSIT);
        scenes.close(version);
        assertRefused("remark.roundNotOpen", () -> deposit(coordinator.viewer(), shared));
    }

    @Test
    void aRevocationAndADepositAtOnceFollowEachOther() throws Exception {
        for (int run = 0; run < 8; run++) {
            RemarkId one = scenes.in(RemarkState.SHARED, lead.viewer(), version, "une");
            MandateId id = given(MandatedAct.DEPOSIT);
            List<String> ends = new ArrayList<>();
            try (var hands = Executors.newFixedThreadPool(2)) {
                Future<String> deposit = hands.submit(outcome(() -> deposit(coordinator.viewer(), one)));
                Future<String> revocation = hands.submit(outcome(() -> mandates.revoke(lead.viewer(), id)));
                ends.add(deposit.get());
                ends.add(revocation.get());
            }
            assertThat(ends.getLast()).isEqualTo("done");
            assertThat(ends.getFirst()).isIn("done", "mandate.none");
            assertThat(remarks.get(lead.viewer(), one).state() == RemarkState.DEPOSITED)
                    .isEqualTo(ends.getFirst().equals("done"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COLLECTIVE_COORDINATOR")
    void refusesEveryoneElse(Role role) {
        given(MandatedAct.DEPOSIT);
        Viewer other = people.playing(role).viewer();
        assertNotAllowed(() -> deposit(other, shared));
    }
}
