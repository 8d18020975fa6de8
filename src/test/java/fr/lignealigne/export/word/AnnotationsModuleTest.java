package fr.lignealigne.export.word;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.export.NumberedFile;
import fr.lignealigne.export.word.Annotation.Doubt;
import fr.lignealigne.export.word.Received.Standing;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.AnnotatedText;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AnnotationsModuleTest {

    @Autowired
    Annotations annotations;

    @Autowired
    Remarks remarks;

    @Autowired
    Versions versions;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    PlanVersionId version;
    Viewer viewer;
    PlanText text;
    Item trained;
    Item assessed;

    @BeforeEach
    void anAssociationReads() {
        version = scenes.openVersion();
        viewer = people.leadOfAMember().viewer();
        text = versions.text(viewer, version);
        trained = item("Les services sont formés");
        assessed = item("L’évaluation");
    }

    private Item item(String start) {
        return text.items().stream()
                .filter(item -> item.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private Passage passage(Item item, String words) {
        int start = item.text().indexOf(words);
        return new Passage(item.id(), start, item.id(), start + words.length());
    }

    private Reviewer file(RemarkDetails... already) throws IOException {
        return new Reviewer(NumberedFile.of(text, already), text);
    }

    private AnnotatedText reviewed() throws IOException {
        return read(file().comment(passage(trained, "chaque année"), "Claire Morel", "Deux fois par an ?")
                .replace(
                        assessed,
                        passage(assessed, "cinq").fromChar(),
                        passage(assessed, "cinq").toChar(),
                        "dix",
                        "Idriss Benali"));
    }

    private static AnnotatedText read(Reviewer reviewer) throws IOException {
        return Importing.annotations("plan.docx", reviewer.file());
    }

    private List<RemarkDetails> drafts() {
        return remarks.list(viewer, version, RemarkFilter.NONE, 0, 100);
    }

    @Test
    void eachCommentAndEachChangeBecomesADraftOnItsPassageUnderItsReviewersName() throws IOException {
        AnnotatedFileId id = annotations.handIn(viewer, version, "plan relu.docx", reviewed());
        assertThat(drafts()).isEmpty();
        assertThat(annotations.get(viewer, id).annotations())
                .extracting(Received::standing)
                .containsOnly(Standing.READY);
        assertThat(annotations.write(viewer, id)).isEqualTo(2);
        assertThat(drafts())
                .extracting(
                        RemarkDetails::kind,
                        remark -> remark.place().quote(),
                        RemarkDetails::body,
                        RemarkDetails::wording,
                        RemarkDetails::reviewer,
                        RemarkDetails::state)
                .containsExactly(
                        tuple(
                                RemarkKind.QUESTION,
                                "chaque année",
                                "Deux fois par an ?",
                                "",
                                "Claire Morel",
                                RemarkState.DRAFT),
                        tuple(RemarkKind.PROPOSAL, "cinq", "", "dix", "Idriss Benali", RemarkState.DRAFT));
        assertThat(annotations.get(viewer, id).annotations()).allMatch(one -> one.written() && one.remark() != null);
    }

    @Test
    void theSameFileTwiceIsTakenOnce() throws IOException {
        AnnotatedText file = reviewed();
        AnnotatedFileId first = annotations.handIn(viewer, version, "plan.docx", file);
        AnnotatedFileId atOnce = annotations.handIn(viewer, version, "plan.docx", file);
        annotations.write(viewer, first);
        assertThat(annotations.write(viewer, atOnce)).isZero();
        assertThat(annotations.write(viewer, first)).isZero();
        AnnotatedFileId later = annotations.handIn(viewer, version, "plan (2).docx", file);
        assertThat(annotations.get(viewer, later).annotations())
                .allMatch(one -> one.taken() && one.standing() == Standing.LEFT_OUT);
        assertThat(annotations.write(viewer, later)).isZero();
        assertThat(drafts()).hasSize(2);
    }

    @Test
    void whatWasTakenBeforeIsTakenAgainWhenSomebodyWantsItSo() throws IOException {
        annotations.write(viewer, annotations.handIn(viewer, version, "plan.docx", reviewed()));
        drafts().forEach(draft -> remarks.discard(viewer, draft.id()));
        AnnotatedFileId again = annotations.handIn(viewer, version, "plan.docx", reviewed());
        annotations.leaveOut(viewer, again, 0, false);
        assertThat(annotations.write(viewer, again)).isEqualTo(1);
        assertThat(drafts()).singleElement().extracting(RemarkDetails::reviewer).isEqualTo("Claire Morel");
    }

    @Test
    void twoPeopleOfOneAssociationTakeItOnce() throws Exception {
        AnnotatedText file = reviewed();
        AnnotatedFileId one = annotations.handIn(viewer, version, "plan.docx", file);
        AnnotatedFileId other = annotations.handIn(viewer, version, "plan.docx", file);
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> acts =
                    List.of(() -> annotations.write(viewer, one), () -> annotations.write(viewer, other));
            int written = 0;
            for (var act : both.invokeAll(acts)) {
                written += act.get();
            }
            assertThat(written).isEqualTo(2);
        }
        assertThat(drafts()).hasSize(2);
    }

    @Test
    void undoneAsAWholeButForWhatSomebodyWentOnWith() throws IOException {
        AnnotatedFileId id = annotations.handIn(viewer, version, "plan.docx", reviewed());
        annotations.write(viewer, id);
        RemarkDetails kept = drafts().getFirst();
        remarks.rewrite(viewer, kept.id(), kept.revision(), kept.draft());
        RemarkDetails same = remarks.get(viewer, kept.id());
        remarks.rewrite(
                viewer,
                kept.id(),
                same.revision(),
                fr.lignealigne.remark.RemarkDraft.of(kept.place().anchor(), RemarkKind.QUESTION, "Trois fois ?"));
        assertThat(annotations.undo(viewer, id)).isEqualTo(1);
        assertThat(drafts()).extracting(RemarkDetails::id).containsExactly(kept.id());
        assertThat(annotations.get(viewer, id).undone()).isTrue();
        assertThat(annotations.get(viewer, id).annotations())
                .extracting(Received::standing)
                .containsExactly(Standing.WRITTEN, Standing.READY);
        assertThat(annotations.write(viewer, id)).isEqualTo(1);
        assertThat(annotations.get(viewer, id).undone()).isFalse();
    }

    @Test
    void confirmingWhatAColleagueTookMeanwhileMakesNoSecondDraft() throws IOException {
        AnnotatedText file = reviewed();
        AnnotatedFileId one = annotations.handIn(viewer, version, "plan.docx", file);
        AnnotatedFileId other = annotations.handIn(viewer, version, "plan.docx", file);
        annotations.place(viewer, other, 0, passage(trained, "chaque année"));
        annotations.write(viewer, one);
        assertThat(annotations.write(viewer, other)).isZero();
        assertThat(drafts()).hasSize(2);
    }

    @Test
    void aCommentLongerThanARemarkBecomesSeveralAndAllAreUndone() throws IOException {
        String tail = "La fin du commentaire.";
        AnnotatedText file = read(
                file().comment(passage(assessed, "cinq jours"), "Claire Morel", "Un mot de plus. ".repeat(700) + tail));
        AnnotatedFileId id = annotations.handIn(viewer, version, "plan.docx", file);
        assertThat(annotations.write(viewer, id)).isEqualTo(1);
        assertThat(drafts())
                .hasSize(2)
                .last()
                .satisfies(draft -> assertThat(draft.body()).contains(tail));
        assertThat(annotations.undo(viewer, id)).isZero();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void whatFindsNoPlaceWaitsForSomebodyToChooseIt() throws IOException {
        AnnotatedText file = new AnnotatedText(
                List.of(),
                List.of(new AnnotatedText.Comment(
                        new AnnotatedText.Hand("Claire Morel", ""), "C", "Où est le budget ?", null)),
                0);
        AnnotatedFileId id = annotations.handIn(viewer, version, "plan.docx", file);
        assertThat(annotations.write(viewer, id)).isZero();
        annotations.place(viewer, id, 0, passage(assessed, "cinq jours"));
        assertThat(annotations.write(viewer, id)).isEqualTo(1);
        assertThat(drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.place().quote()).isEqualTo("cinq jours");
            assertThat(draft.body()).isEqualTo("Où est le budget ?");
        });
        AnnotatedFileId other = annotations.handIn(viewer, version, "plan.docx", reviewed());
        assertRefused(
                "plan.passage.unknown",
                () -> annotations.place(viewer, other, 0, new Passage(trained.id(), 0, trained.id(), 9_999)));
    }

    @Test
    void aFileOfAnEarlierVersionLandsThroughTheLineMap() throws IOException {
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        PlanVersionId next = scenes.nextVersion(miprof, version);
        versions.publish(miprof, next, "", null);
        AnnotatedText file = read(file().comment(passage(trained, "une équipe"), "Claire Morel", "Laquelle ?")
                .replace(
                        assessed,
                        passage(assessed, "cinq").fromChar(),
                        passage(assessed, "cinq").toChar(),
                        "dix",
                        "Idriss Benali"));
        AnnotatedFileId id = annotations.handIn(viewer, next, "plan.docx", file);
        List<Received> found = annotations.get(viewer, id).annotations();
        PlanText later = versions.text(viewer, next);
        assertThat(found.get(0).standing()).isEqualTo(Standing.READY);
        assertThat(later.quote(found.get(0).annotation().passage()).quote()).isEqualTo("une équipe");
        assertThat(found.get(1).annotation().doubt()).isIn(Doubt.OTHER_VERSION, Doubt.GONE);
        assertThat(found).hasSize(2);
        AnnotatedText bare = read(file().comment(passage(trained, "une équipe"), "Claire Morel", "Laquelle ?")
                .withoutMarks());
        AnnotatedFileId byWords = annotations.handIn(viewer, next, "plan.docx", bare);
        assertThat(annotations.get(viewer, byWords).annotations())
                .singleElement()
                .satisfies(one -> assertThat(
                                later.quote(one.annotation().passage()).quote())
                        .isEqualTo("une équipe"));
    }

    @Test
    void theRemarksThatWentOutWithTheTextDoNotComeBackAsDrafts() throws IOException {
        RemarkId draft = scenes.draft(viewer, version, "Un délai, lequel ?\nEt quel budget ?");
        RemarkDetails own = remarks.get(viewer, draft);
        AnnotatedText file = read(file(own).comment(passage(assessed, "cinq jours"), "Claire Morel", "Trop court."));
        assertThat(file.comments()).hasSize(2);
        AnnotatedFileId id = annotations.handIn(viewer, version, "plan.docx", file);
        assertThat(annotations.get(viewer, id).known()).isEqualTo(1);
        assertThat(annotations.get(viewer, id).annotations())
                .singleElement()
                .extracting(one -> one.annotation().words())
                .isEqualTo("Trop court.");
        AnnotatedText nothing = read(file(own));
        assertRefused("annotate.nothingNew", () -> annotations.handIn(viewer, version, "plan.docx", nothing));
        AnnotatedText bare = read(file());
        assertRefused("annotate.nothing", () -> annotations.handIn(viewer, version, "plan.docx", bare));
    }

    @Test
    void aFileIsForgottenUnlessDraftsOfItStand() throws IOException {
        AnnotatedFileId id = annotations.handIn(viewer, version, "plan.docx", reviewed());
        assertThat(annotations.of(viewer, version))
                .extracting(AnnotatedFile::id)
                .containsExactly(id);
        annotations.write(viewer, id);
        assertRefused("annotate.discard.written", () -> annotations.discard(viewer, id));
        annotations.undo(viewer, id);
        annotations.discard(viewer, id);
        assertThat(annotations.of(viewer, version)).isEmpty();
        assertThatThrownBy(() -> annotations.get(viewer, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void aColleagueGoesOnWithIt() throws IOException {
        People.Someone lead = people.leadOfAMember();
        Viewer colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer();
        AnnotatedFileId id = annotations.handIn(lead.viewer(), version, "plan.docx", reviewed());
        assertThat(annotations.write(colleague, id)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void toEverybodyElseItIsAsIfThereWereNone(Role role) throws IOException {
        AnnotatedText file = reviewed();
        AnnotatedFileId id = annotations.handIn(viewer, version, "plan.docx", file);
        annotations.write(viewer, id);
        Viewer stranger = people.playing(role).viewer();
        assertThatThrownBy(() -> annotations.get(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> annotations.place(stranger, id, 0, passage(trained, "équipe")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> annotations.leaveOut(stranger, id, 0, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> annotations.write(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> annotations.undo(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> annotations.discard(stranger, id)).isInstanceOf(NotFound.class);
        if (AnnotationAccess.mayHandIn(stranger)) {
            assertThat(annotations.of(stranger, version)).isEmpty();
        } else {
            assertNotAllowed(() -> annotations.of(stranger, version));
            assertNotAllowed(() -> annotations.handIn(stranger, version, "plan.docx", file));
        }
        RemarkId draft = drafts().getFirst().id();
        assertThatThrownBy(() -> remarks.get(stranger, draft)).isInstanceOf(NotFound.class);
    }
}
