package fr.lignealigne.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class DepositingModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Depositing depositing;

    @Autowired
    Receipts receipts;

    @Autowired
    Numbers numbers;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void handsSeveralRemarksOverUnderOneNumberedReceipt() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        RemarkId one = scenes.draft(lead, version, "première");
        RemarkId two = scenes.draft(lead, version, "seconde");
        ReceiptId receipt = depositing.deposit(lead, version, List.of(one, two), true, UUID.randomUUID());
        ReceiptDetails details = receipts.get(lead, receipt);
        assertThat(details.number()).matches("AR-\\d{4}-\\d{6}");
        assertThat(details.remarks()).extracting(RemarkDetails::body).containsExactlyInAnyOrder("première", "seconde");
        assertThat(details.remarks()).allSatisfy(remark -> {
            assertThat(remark.state()).isEqualTo(RemarkState.DEPOSITED);
            assertThat(remark.code()).matches("R-\\d{6}");
        });
    }

    @Test
    void whatAColleagueChangedSinceTheLeadReadItIsNotDeposited() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        Viewer colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer();
        RemarkDetails read = remarks.get(lead.viewer(), scenes.draft(lead.viewer(), version, "lue"));
        remarks.rewrite(
                colleague,
                read.id(),
                read.revision(),
                RemarkDraft.of(read.place().anchor(), RemarkKind.OBJECTION, "Jamais lue."));
        RemarkId other = scenes.draft(lead.viewer(), version, "une autre");
        List<ReadDraft> chosen = List.of(ReadDraft.of(read), ReadDraft.of(remarks.get(lead.viewer(), other)));
        assertThatThrownBy(() -> depositing.deposit(
                        lead.viewer(), version, chosen, true, UUID.randomUUID(), Acknowledgement.NONE))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(remarks.get(lead.viewer(), other).state()).isEqualTo(RemarkState.DRAFT);
        RemarkDetails again = remarks.get(lead.viewer(), read.id());
        depositing.deposit(
                lead.viewer(), version, List.of(ReadDraft.of(again)), true, UUID.randomUUID(), Acknowledgement.NONE);
        assertThat(remarks.get(lead.viewer(), read.id()).body()).isEqualTo("Jamais lue.");
    }

    @Test
    void numbersTellNothingOfWhatOthersDepositInBetween() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        Viewer other = people.leadOutsideTheCollective().viewer();
        List<String> inOrder = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            RemarkId mine = scenes.deposited(lead, version, "la nôtre");
            inOrder.add(remarks.get(lead, mine).code());
            scenes.deposited(other, version, "la leur");
        }
        assertThat(inOrder).doesNotHaveDuplicates().allMatch(code -> code.matches("R-\\d{6}"));
        assertThat(inOrder).isNotEqualTo(inOrder.stream().sorted().toList());
        assertThat(receipts.ofOwn(lead)).extracting(ReceiptDetails::number).doesNotHaveDuplicates();
        assertThat(receipts.ofOwn(lead).reversed())
                .extracting(ReceiptDetails::number)
                .isNotEqualTo(receipts.ofOwn(lead).stream()
                        .map(ReceiptDetails::number)
                        .sorted()
                        .toList());
        assertThat(numbers.ofRemarks(2_000)).doesNotHaveDuplicates().hasSize(2_000);
    }

    @Test
    void aReceiptFollowsTheTextWhateverTheNumbersAre() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        List<RemarkId> written = new ArrayList<>();
        for (int line : List.of(7, 1, 5, 4, 6, 2, 7, 3)) {
            written.add(remarks.write(
                            lead,
                            version,
                            RemarkDraft.of(
                                    scenes.onLines(lead, version, line, line), RemarkKind.QUESTION, "ligne " + line))
                    .id());
        }
        ReceiptId receipt = depositing.deposit(lead, version, written, true, UUID.randomUUID());
        assertThat(receipts.get(lead, receipt).remarks())
                .extracting(remark -> remark.place().firstLine())
                .isSorted()
                .hasSize(8);
        assertThat(remarks.list(lead, version, RemarkFilter.NONE, 0, 20))
                .extracting(remark -> remark.place().firstLine())
                .isSorted();
    }

    @Test
    void happensOnceHoweverOftenAndFastItIsAsked() throws Exception {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        List<RemarkId> chosen = List.of(scenes.draft(lead, version, "une"), scenes.draft(lead, version, "deux"));
        UUID key = UUID.randomUUID();
        Callable<ReceiptId> click = () -> depositing.deposit(lead, version, chosen, true, key);
        Set<ReceiptId> answers = new HashSet<>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ReceiptId>> clicks =
                    hands.invokeAll(IntStream.range(0, 20).mapToObj(i -> click).toList());
            for (Future<ReceiptId> answer : clicks) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).hasSize(1);
        assertThat(receipts.ofOwn(lead)).hasSize(1);
    }

    @Test
    void twoWindowsCannotDepositTheSameRemarkTwice() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        RemarkId id = scenes.deposited(lead, version, "une fois");
        assertThatThrownBy(() -> depositing.deposit(lead, version, List.of(id), true, UUID.randomUUID()))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void aDepositedTextNeverChangesNotEvenInTheDatabase() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        RemarkId id = scenes.deposited(lead, version, "ce qui est dit");
        RemarkDetails kept = remarks.get(lead, id);
        assertThatThrownBy(() -> remarks.rewrite(lead, id, kept.revision(), kept.draft()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> jdbc.update("update remark set body = 'autre' where id = ?", id.value()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("delete from remark where id = ?", id.value()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void refusesWhenTheRoundIsClosedOrNotYetOpen() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        RemarkId late = scenes.draft(lead, version, "trop tard");
        scenes.close(version);
        assertThatThrownBy(() -> depositing.deposit(lead, version, List.of(late), true, UUID.randomUUID()))
                .isInstanceOf(NotOpenForRemarks.class);
        assertThat(remarks.get(lead, late).state()).isEqualTo(RemarkState.DRAFT);
    }

    @Test
    void refusesNothingAndBlankRemarks() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        RemarkId blank = scenes.draft(lead, version, "  ");
        assertThatThrownBy(() -> depositing.deposit(lead, version, List.of(), true, UUID.randomUUID()))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> depositing.deposit(lead, version, List.of(blank), true, UUID.randomUUID()))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void refusesAnotherAssociationAndItsKey() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        Viewer other = people.leadOfAMember().viewer();
        RemarkId id = scenes.draft(lead, version, "à nous");
        assertThatThrownBy(() -> depositing.deposit(other, version, List.of(id), true, UUID.randomUUID()))
                .isInstanceOf(NotAllowed.class);
        UUID key = UUID.randomUUID();
        ReceiptId receipt = depositing.deposit(lead, version, List.of(id), true, key);
        assertThatThrownBy(() -> depositing.deposit(other, version, List.of(id), true, key))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> receipts.get(other, receipt)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ASSOCIATION_LEAD"})
    void refusesEveryRoleButTheLead(Role role) {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        RemarkId id = scenes.draft(lead.viewer(), version, "du référent");
        Viewer colleague = people.colleagueOf(lead, role).viewer();
        assertThatThrownBy(() -> depositing.deposit(colleague, version, List.of(id), true, UUID.randomUUID()))
                .isInstanceOfAny(NotAllowed.class, NotFound.class);
        assertThat(remarks.get(lead.viewer(), id).state()).isEqualTo(RemarkState.DRAFT);
    }
}
