package fr.lignealigne.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.privacy.PersonalDataKind;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class PersonalFindingsModuleTest {

    private static final String WORDS = "Appeler Aminata Diallo au 06 12 34 56 78.";

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Depositing depositing;

    @Autowired
    PersonalFindings findings;

    @Autowired
    JdbcTemplate jdbc;

    private PlanVersionId version;
    private People.Someone leading;
    private Viewer lead;
    private RemarkId draft;
    private RemarkId harmless;

    @BeforeEach
    void aDraftThatNamesSomebody() {
        version = scenes.openVersion();
        leading = people.leadOfAMember();
        lead = leading.viewer();
        draft = scenes.draft(lead, version, WORDS);
        harmless = scenes.draft(lead, version, "Les places manquent à Bobigny.");
        Viewer others = people.leadOfAMember().viewer();
        RemarkId theirs = scenes.draft(others, version, WORDS);
        findings.clear(others, theirs, key(findings.recap(others, List.of(theirs)), 0));
    }

    private static String key(Recap recap, int rank) {
        return recap.entries().getFirst().findings().get(rank).key();
    }

    private Recap recap(RemarkId... drafts) {
        return findings.recap(lead, List.of(drafts));
    }

    private static List<String> words(Recap recap) {
        return recap.entries().stream()
                .flatMap(entry -> entry.findings().stream())
                .map(RemarkFinding::words)
                .toList();
    }

    private void rewrite(String body) {
        RemarkDetails read = remarks.get(lead, draft);
        remarks.rewrite(
                lead, draft, read.revision(), RemarkDraft.of(read.place().anchor(), RemarkKind.OBJECTION, body));
    }

    private ReceiptId deposit(Acknowledgement read, RemarkId... drafts) {
        return depositing.deposit(lead, version, asTheyStand(drafts), true, UUID.randomUUID(), read);
    }

    private List<ReadDraft> asTheyStand(RemarkId... drafts) {
        return remarks.those(lead, List.of(drafts)).stream().map(ReadDraft::of).toList();
    }

    @Test
    void whatIsLeftIsNamedByRemarkAndPart() {
        RemarkId proof = remarks.write(
                        lead,
                        version,
                        new RemarkDraft(
                                scenes.onLines(lead, version, 1, 1),
                                RemarkKind.EVIDENCE,
                                "Rien ici.",
                                "",
                                new Evidence("3", "Mme Keita, 12 rue des Lilas, 93100 Montreuil", 2013, "Bobigny"),
                                Set.of(),
                                Set.of(),
                                false,
                                false))
                .id();
        Recap recap = recap(harmless, draft, proof);
        assertThat(recap.entries()).extracting(Recap.Entry::remark).containsExactlyInAnyOrder(draft, proof);
        assertThat(recap.entries().stream()
                        .filter(entry -> entry.remark().equals(proof))
                        .flatMap(entry -> entry.findings().stream()))
                .extracting(RemarkFinding::part, RemarkFinding::kind, RemarkFinding::words)
                .containsExactly(
                        tuple(RemarkPart.SOURCE, PersonalDataKind.NAME, "Mme Keita"),
                        tuple(RemarkPart.SOURCE, PersonalDataKind.ADDRESS, "12 rue des Lilas, 93100 Montreuil"));
        assertThat(recap(harmless).isEmpty()).isTrue();
    }

    @Test
    void whatAWordingTakesOverFromThePlanIsNotItsAuthors() {
        String plan = "Contact : M. Garnier, 01 43 12 88 07. ";
        RemarkTexts texts = new RemarkTexts(plan + "Et Mme Keita.", "Voir M. Garnier.", "", "", "");
        assertThat(RemarkFinding.in(plan, texts))
                .extracting(RemarkFinding::words)
                .containsExactly("Mme Keita", "M. Garnier");
    }

    @Test
    void nothingIsDepositedBeforeWhatIsLeftWasReadAsItStands() {
        assertThatThrownBy(() -> deposit(Acknowledgement.NONE, draft, harmless)).isInstanceOf(PersonalDataLeft.class);
        Acknowledgement early = recap(draft, harmless).acknowledged();
        rewrite(WORDS + " Et Mme Keita.");
        assertThatThrownBy(() -> deposit(early, draft, harmless)).isInstanceOf(PersonalDataLeft.class);
        Acknowledgement beforeTheLastWord = recap(draft, harmless).acknowledged();
        rewrite(WORDS + " Et Mme Keita. Merci.");
        assertThatThrownBy(() -> deposit(beforeTheLastWord, draft, harmless)).isInstanceOf(PersonalDataLeft.class);
        assertThatThrownBy(() -> deposit(recap(harmless).acknowledged(), draft, harmless))
                .isInstanceOf(PersonalDataLeft.class);
        assertThat(remarks.get(lead, draft).state()).isEqualTo(RemarkState.DRAFT);
        deposit(recap(draft, harmless).acknowledged(), draft, harmless);
        assertThat(remarks.get(lead, draft).state()).isEqualTo(RemarkState.DEPOSITED);
    }

    @Test
    void withNothingFoundNothingIsAsked() {
        deposit(Acknowledgement.NONE, harmless);
        assertThat(remarks.get(lead, harmless).state()).isEqualTo(RemarkState.DEPOSITED);
    }

    @Test
    void oneRequestIsOneDepositAlsoWhenItWasAcknowledged() {
        UUID key = UUID.randomUUID();
        Acknowledgement read = recap(draft).acknowledged();
        ReceiptId receipt = depositing.deposit(lead, version, asTheyStand(draft), true, key, read);
        assertThat(depositing.deposit(lead, version, List.of(draft), true, key)).isEqualTo(receipt);
    }

    @Test
    void whatWasClearedStaysSoThroughEditsElsewhereAndComesBackWhenItIsTakenBack() {
        String name = key(recap(draft), 0);
        findings.clear(lead, draft, name);
        findings.clear(lead, draft, name);
        rewrite("Il faut le dire dès le début. Aminata\u00a0DIALLO l’a écrit, au 06 12 34 56 78.");
        assertThat(words(recap(draft))).containsExactly("06 12 34 56 78");
        assertThat(findings.cleared(lead, draft).holds(name)).isTrue();
        Acknowledgement read = recap(draft).acknowledged();
        findings.restore(lead, draft, name);
        assertThat(words(recap(draft))).containsExactly("Aminata\u00a0DIALLO", "06 12 34 56 78");
        assertThatThrownBy(() -> deposit(read, draft)).isInstanceOf(PersonalDataLeft.class);
        Recap all = recap(draft);
        findings.clear(lead, draft, key(all, 0));
        findings.clear(lead, draft, key(all, 1));
        deposit(Acknowledgement.NONE, draft);
    }

    @Test
    void aColleagueWhoWritesTooClearsForBoth() {
        Viewer colleague = people.colleagueOf(leading, Role.ASSOCIATION_MEMBER).viewer();
        findings.clear(colleague, draft, key(findings.recap(colleague, List.of(draft)), 1));
        assertThat(words(recap(draft))).containsExactly("Aminata Diallo");
    }

    @Test
    void noWordsAreKeptAndNothingIsKeptThatServesNoMore(CapturedOutput log) {
        Recap both = recap(draft);
        findings.clear(lead, draft, key(both, 0));
        findings.clear(lead, draft, key(both, 1));
        assertThat(kept()).isEqualTo(2);
        List<String> rows = jdbc.queryForList("select cast(fingerprint as char) from cleared_finding", String.class);
        assertThat(rows).noneMatch(row -> row.contains("Diallo") || row.contains("06"));
        rewrite("Appeler Mme Keita au 06 12 34 56 78.");
        findings.clear(lead, draft, key(recap(draft), 0));
        assertThat(kept()).as("the name that is written no more is forgotten").isEqualTo(2);
        deposit(Acknowledgement.NONE, draft);
        assertThat(kept()).isZero();
        RemarkId thrown = scenes.draft(lead, version, WORDS);
        findings.clear(lead, thrown, key(recap(thrown), 0));
        remarks.discard(lead, thrown);
        assertThat(jdbc.queryForObject(
                        "select count(*) from cleared_finding where remark_id = ?", Integer.class, thrown.value()))
                .isZero();
        assertThat(log.getAll()).doesNotContain("Diallo", "06 12 34", "Keita");
    }

    private int kept() {
        return jdbc.queryForObject(
                "select count(*) from cleared_finding where remark_id = ?", Integer.class, draft.value());
    }

    @Test
    void theSameWordsInTwoDraftsAreNotSeenToBeTheSame() {
        assertThat(Cleared.fingerprint(draft, "NAME aminata diallo"))
                .isNotEqualTo(Cleared.fingerprint(harmless, "NAME aminata diallo"));
    }

    @Test
    void findingsAreForWhoWritesTheDraftAndNobodyElse() {
        String name = key(recap(draft), 0);
        remarks.share(lead, draft, true);
        List<Viewer> refused = List.of(
                people.leadOfAMember().viewer(),
                people.leadOutsideTheCollective().viewer(),
                people.coordinator().viewer(),
                people.ofTheState(Role.MIPROF).viewer(),
                people.ofTheState(Role.CABINET).viewer(),
                people.ofTheState(Role.ADMINISTRATOR).viewer());
        for (Viewer other : refused) {
            assertThatThrownBy(() -> findings.recap(other, List.of(draft))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> findings.cleared(other, draft)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> findings.clear(other, draft, name)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> findings.restore(other, draft, name)).isInstanceOf(NotAllowed.class);
        }
        assertThat(words(recap(draft))).hasSize(2);
        deposit(recap(draft).acknowledged(), draft);
        assertThatThrownBy(() -> findings.recap(lead, List.of(draft))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> findings.clear(lead, draft, name)).isInstanceOf(NotAllowed.class);
        RemarkId nobody = new RemarkId(UUID.randomUUID());
        assertThatThrownBy(() -> findings.recap(lead, List.of(harmless, nobody)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> findings.cleared(lead, nobody)).isInstanceOf(NotFound.class);
    }
}
