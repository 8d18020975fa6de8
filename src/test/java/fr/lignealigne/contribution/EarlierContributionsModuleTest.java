package fr.lignealigne.contribution;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.Attachment;
import fr.lignealigne.attachment.Attachments;
import fr.lignealigne.contribution.ContributionPassage.Standing;
import fr.lignealigne.contribution.HandingIn.HandedIn;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Comments;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.EarlierContribution;
import fr.lignealigne.remark.PersonalFindings;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.PortalTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An older contribution is placed passage by passage; nothing of it becomes a draft twice. */
@PortalTest
class EarlierContributionsModuleTest {

    private static final Anchor PLAN = new Anchor.OnPlan();

    @Autowired
    EarlierContributions contributions;

    @Autowired
    ContributionScenes letters;

    @Autowired
    Attachments attachments;

    @Autowired
    Remarks remarks;

    @Autowired
    PersonalFindings findings;

    @Autowired
    Comments comments;

    @Autowired
    Versions versions;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Depositing depositing;

    @Autowired
    People people;

    PlanVersionId version;
    People.Someone lead;
    Viewer viewer;
    ContributionId id;

    @BeforeEach
    void aLetterIsHandedIn() {
        version = scenes.openVersion();
        lead = people.leadOfAMember();
        viewer = lead.viewer();
        id = letters.handedIn(viewer, version, "Claire Morel, 06 12 34 56 78");
        letters.handedIn(people.leadOfAMember().viewer(), version, "une autre association");
    }

    private Contribution letter() {
        return contributions.get(viewer, id);
    }

    private ContributionPassage passage(int paragraph) {
        return letter().passages().stream()
                .filter(one -> one.paragraph().number() == paragraph)
                .findFirst()
                .orElseThrow();
    }

    private Stretch stretch(int first, int last) {
        return Stretch.of(passage(first), passage(last));
    }

    private Stretch words(int paragraph, String words) {
        int start = passage(paragraph).paragraph().words().indexOf(words);
        return new Stretch(paragraph, start, paragraph, start + words.length());
    }

    private RemarkId place(Stretch stretch) {
        return contributions.place(viewer, id, stretch, version, PLAN, null);
    }

    private List<RemarkDetails> drafts() {
        return remarks.list(viewer, version, RemarkFilter.NONE.ofOrganisation(viewer.organisation()), 0, 100);
    }

    @Test
    void aLetterIsCutIntoParagraphsPointsAndRowsAndItsFileIsKept() {
        assertThat(letter().passages())
                .extracting(one -> one.paragraph().kind().name(), ContributionPassage::words)
                .startsWith(
                        tuple("PARAGRAPH", "Lyon, le 1er février 2013"),
                        tuple(
                                "PARAGRAPH",
                                "Former les agents une fois ne suffit pas. Les équipes changent tous les deux ans."),
                        tuple("LIST_ITEM", "Deux jours de formation par an, avec une association."))
                .contains(tuple("TABLE_ROW", "Mineurs suivis en 2012 | 41"))
                .hasSize(7);
        assertThat(letter().date()).isEqualTo(LocalDate.of(2013, 2, 1));
        assertThat(letter().title()).isEqualTo("Lettre");
        assertThat(attachments.on(viewer, id.value()))
                .extracting(Attachment::name)
                .containsExactly("Lettre.docx");
        assertThat(contributions.of(viewer, version))
                .extracting(Contribution::id, Contribution::paragraphs, Contribution::done)
                .containsExactly(tuple(id, 7, 0));
        assertThat(drafts()).isEmpty();
    }

    @Test
    void passagesThatFollowEachOtherBecomeOneDraftThatSaysWhereItComesFrom() {
        Anchor lines = scenes.onLines(viewer, version, 4, 5);
        RemarkId draft = contributions.place(viewer, id, stretch(1, 2), version, lines, RemarkKind.OBJECTION);
        assertThat(drafts())
                .extracting(
                        RemarkDetails::id,
                        RemarkDetails::kind,
                        RemarkDetails::body,
                        RemarkDetails::state,
                        one -> one.place().firstLine(),
                        RemarkDetails::contribution)
                .containsExactly(tuple(
                        draft,
                        RemarkKind.OBJECTION,
                        "Former les agents une fois ne suffit pas. Les équipes changent tous les deux ans.\n"
                                + "– Deux jours de formation par an, avec une association.",
                        RemarkState.DRAFT,
                        4,
                        new EarlierContribution("Lettre", LocalDate.of(2013, 2, 1))));
        assertThat(passage(1).standing()).isEqualTo(Standing.PLACED);
        assertThat(passage(2).remark()).isEqualTo(drafts().getFirst());
        assertThat(letter().done()).isEqualTo(2);
        assertRefused("contribution.taken", () -> place(stretch(0, 1)));
        assertRefused("contribution.taken", () -> contributions.setAside(viewer, id, stretch(2, 3)));
        assertRefused("contribution.taken", () -> place(new Stretch(90, 0, 91, 4)));
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void chosenWordsAreWholeWordsAndTheRestStaysToBePlaced() {
        place(words(1, "quipes chang"));
        assertThat(drafts()).extracting(RemarkDetails::body).containsExactly("équipes changent");
        assertThat(letter().done()).isZero();
        List<ContributionPassage> parts = letter().passages().stream()
                .filter(one -> one.paragraph().number() == 1)
                .toList();
        assertThat(parts)
                .extracting(ContributionPassage::words, ContributionPassage::standing)
                .containsExactly(
                        tuple("Former les agents une fois ne suffit pas. Les ", Standing.OPEN),
                        tuple("équipes changent", Standing.PLACED),
                        tuple(" tous les deux ans.", Standing.OPEN));
        place(Stretch.of(parts.getFirst(), parts.getFirst()));
        contributions.setAside(viewer, id, Stretch.of(parts.getLast(), parts.getLast()));
        assertThat(letter().done()).isEqualTo(1);
        contributions.undo(viewer, id, drafts().getFirst().id());
        contributions.undo(viewer, id, drafts().getFirst().id());
        contributions.takeBackIn(viewer, id, Stretch.of(parts.getLast(), parts.getLast()));
        assertThat(passage(1).words()).isEqualTo(passage(1).paragraph().words());
        assertThat(letter().passages()).hasSize(7).allMatch(ContributionPassage::isOpen);
    }

    @Test
    void whatSaysNothingOfThePlanIsSetAsideAndTakenBackIn() {
        contributions.setAside(viewer, id, stretch(0, 0));
        assertThat(passage(0).standing()).isEqualTo(Standing.ASIDE);
        assertThat(letter().done()).isEqualTo(1);
        assertRefused("contribution.taken", () -> place(stretch(0, 0)));
        contributions.takeBackIn(viewer, id, stretch(0, 0));
        place(stretch(0, 0));
        assertThat(contributions.setRestAside(viewer, id)).isEqualTo(6);
        assertThat(letter().done()).isEqualTo(7);
        assertThat(contributions.setRestAside(viewer, id)).isZero();
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void whatNobodyTouchedIsUndoneAndWhatSomebodyWentOnWithStays() {
        RemarkId untouched = place(stretch(1, 2));
        RemarkId goneOn = place(stretch(3, 3));
        RemarkDetails draft = remarks.get(viewer, goneOn);
        remarks.rewrite(viewer, goneOn, draft.revision(), RemarkDraft.of(PLAN, RemarkKind.QUESTION, "Et puis ?"));
        RemarkId spokenOf = place(stretch(4, 4));
        comments.write(people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer(), spokenOf, "À relire.");
        assertRefused("contribution.undo.touched", () -> contributions.undo(viewer, id, spokenOf));
        remarks.discard(viewer, spokenOf);
        contributions.undo(viewer, id, untouched);
        assertThat(passage(1).isOpen()).isTrue();
        assertThat(drafts()).extracting(RemarkDetails::id).containsExactly(goneOn);
        assertRefused("contribution.undo.touched", () -> contributions.undo(viewer, id, goneOn));
        assertRefused("contribution.taken", () -> contributions.undo(viewer, id, untouched));
        RemarkId ofNoLetter = scenes.draft(viewer, version, "écrite ici");
        assertRefused("contribution.taken", () -> contributions.undo(viewer, id, ofNoLetter));
        assertThat(drafts()).extracting(RemarkDetails::id).containsExactlyInAnyOrder(goneOn, ofNoLetter);
    }

    @Test
    void aDraftThatWasThrownAwayIsToldAndFollowedWhenItIsBroughtBack() {
        RemarkId draft = place(stretch(3, 3));
        RemarkDetails thrown = remarks.discard(viewer, draft);
        assertThat(passage(3).standing()).isEqualTo(Standing.THROWN);
        assertRefused("contribution.taken", () -> place(stretch(3, 3)));
        RemarkDetails back = remarks.bringBack(viewer, thrown);
        assertThat(back.contribution()).isEqualTo(letter().source());
        assertThat(passage(3).remark()).isEqualTo(back);
        remarks.discard(viewer, back.id());
        contributions.undo(viewer, id, back.id());
        place(stretch(3, 3));
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void theSameLetterOpensWhatIsThere() {
        RemarkId draft = place(stretch(1, 1));
        Viewer colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer();
        byte[] file = ContributionScenes.letter("Claire Morel, 06 12 34 56 78");
        HandedIn again = letters.handIn(colleague, version, "copie de la lettre (2).docx", file);
        assertThat(again).isEqualTo(new HandedIn(id, true));
        assertThat(attachments.on(viewer, id.value())).hasSize(1);
        contributions.discard(colleague, id);
        HandedIn revived = letters.handIn(viewer, version, "Lettre.docx", file);
        assertThat(revived).isEqualTo(new HandedIn(id, false));
        assertThat(passage(1).draft()).isEqualTo(draft);
        assertRefused("contribution.taken", () -> place(stretch(1, 1)));
        assertThat(letters.handIn(viewer, scenes.openVersion(), "Lettre.docx", file)
                        .id())
                .isNotEqualTo(id);
    }

    @Test
    void aDiscardedLetterLeavesItsDraftsAndNothingElse() {
        RemarkId draft = place(stretch(1, 2));
        contributions.discard(viewer, id);
        assertThat(contributions.of(viewer, version)).isEmpty();
        assertRefused("refusal.notFound", this::letter);
        assertRefused("refusal.notFound", () -> attachments.on(viewer, id.value()));
        assertRefused("refusal.notFound", () -> contributions.discard(viewer, id));
        assertThat(remarks.get(viewer, draft).contribution())
                .isEqualTo(new EarlierContribution("Lettre", LocalDate.of(2013, 2, 1)));
    }

    @Test
    void itsTitleAndDateAreMendedInItsDraftsToo() {
        RemarkId draft = place(stretch(1, 1));
        contributions.rename(viewer, id, " Pour un plan complet ", null);
        EarlierContribution mended = new EarlierContribution("Pour un plan complet", null);
        assertThat(letter().source()).isEqualTo(mended);
        assertThat(remarks.get(viewer, draft).contribution()).isEqualTo(mended);
        contributions.undo(viewer, id, draft);
        RemarkId deposited = place(stretch(1, 1));
        RemarkDetails words = remarks.get(viewer, deposited);
        remarks.rewrite(
                viewer,
                deposited,
                words.revision(),
                RemarkDraft.of(words.place().anchor(), RemarkKind.QUESTION, words.body()));
        depositing.deposit(viewer, version, List.of(deposited), true, UUID.randomUUID());
        contributions.rename(viewer, id, "Encore un titre", null);
        assertThat(letter().source()).isEqualTo(new EarlierContribution("Encore un titre", null));
        assertThat(remarks.get(viewer, deposited).contribution())
                .as("what was deposited keeps the name it had")
                .isEqualTo(mended);
        assertRefused("contribution.title.missing", () -> contributions.rename(viewer, id, " ", null));
        assertRefused("contribution.title.tooLong", () -> contributions.rename(viewer, id, "a".repeat(201), null));
        assertRefused(
                "contribution.date.future",
                () -> contributions.rename(viewer, id, "Lettre", LocalDate.now().plusDays(2)));
    }

    @Test
    void aLetterOfTheFirstVersionGoesOnOnTheOneThatIsOpen() {
        RemarkId early = place(stretch(1, 1));
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        PlanVersionId next = scenes.nextVersion(miprof, version);
        assertThat(contributions.placedOn(viewer, id)).isEqualTo(version);
        versions.publish(miprof, next, "", null);
        assertThat(contributions.placedOn(viewer, id))
                .as("its round is still open")
                .isEqualTo(version);
        scenes.close(version);
        assertThat(contributions.placedOn(viewer, id)).isEqualTo(next);
        assertRefused("contribution.otherVersion", () -> place(stretch(3, 3)));
        RemarkId late = contributions.place(viewer, id, stretch(3, 3), next, PLAN, RemarkKind.OBJECTION);
        assertThat(passage(1).remark()).isEqualTo(remarks.get(viewer, early));
        assertThat(remarks.get(viewer, late).version()).isEqualTo(next);
        assertThat(contributions.of(viewer, next)).extracting(Contribution::id).containsExactly(id);
        assertRefused(
                "contribution.otherVersion",
                () -> contributions.place(viewer, id, stretch(4, 4), scenes.openVersion(), PLAN, null));
    }

    @Test
    void whatMayIdentifyAPersonIsFoundInItsDrafts() {
        RemarkId draft = place(stretch(6, 6));
        assertThat(findings.recap(viewer, List.of(draft)).entries()).hasSize(1);
    }

    @Test
    void aColleagueGoesOnWithIt() {
        place(stretch(1, 1));
        Viewer colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer();
        contributions.place(colleague, id, stretch(3, 3), version, PLAN, null);
        assertThat(letter().done()).isEqualTo(2);
        assertThat(passage(3).by()).isEqualTo(Role.ASSOCIATION_MEMBER.name());
    }

    @Test
    void ofEightAtOnceOneWritesTheDraftAndTheOthersReadASentence() throws Exception {
        Stretch wanted = stretch(1, 2);
        List<Callable<String>> acts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            acts.add(outcome(() -> place(wanted)));
            acts.add(outcome(() -> contributions.setAside(viewer, id, wanted)));
        }
        List<String> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            for (var one : threads.invokeAll(acts)) {
                outcomes.add(one.get());
            }
        }
        assertThat(outcomes).containsOnlyOnce("done").containsOnly("done", "contribution.taken");
        assertThat(drafts().size()).isEqualTo(passage(1).standing() == Standing.PLACED ? 1 : 0);
    }

    @Test
    void ofFourFilesAtOnceOneIsKept() throws Exception {
        byte[] file = ContributionScenes.letter("à plusieurs");
        List<Callable<HandedIn>> acts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            acts.add(() -> letters.handIn(viewer, version, "Lettre.docx", file));
        }
        List<HandedIn> came = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            for (var one : threads.invokeAll(acts)) {
                came.add(one.get());
            }
        }
        assertThat(came).extracting(HandedIn::id).containsOnly(came.getFirst().id());
        assertThat(came).extracting(HandedIn::known).containsOnlyOnce(false);
        assertThat(attachments.on(viewer, came.getFirst().id().value())).hasSize(1);
        assertThat(contributions.of(viewer, version)).hasSize(2);
    }

    @Test
    void whoDoesNotSpeakForAnAssociationHandsNothingIn() {
        for (Role role : List.of(Role.MIPROF, Role.CABINET, Role.MINISTRY, Role.OBSERVER, Role.ADMINISTRATOR)) {
            Viewer state = people.ofTheState(role).viewer();
            assertNotAllowed(() -> letters.handedIn(state, version, role.name()));
            assertNotAllowed(() -> contributions.of(state, version));
        }
    }
}
