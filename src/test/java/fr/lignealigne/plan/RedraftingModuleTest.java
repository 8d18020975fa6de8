package fr.lignealigne.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.Format;
import fr.lignealigne.plan.imports.Guess;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.Mending;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RedraftingModuleTest {

    /** A sheet in labelled items, another in a table, nested points with their markers. */
    private static final ImportedText TEXT = new ImportedText(
            "Plan d’essai",
            Format.DOCX,
            List.of(
                    ImportedItem.heading(1, "Axe 1. Repérer").asHeading(ItemKind.AXIS, 1),
                    ImportedItem.heading(3, "Mesure 1. Former").asHeading(ItemKind.MEASURE, 3),
                    ImportedItem.paragraph("Pilote : Intérieur"),
                    ImportedItem.listItem(0, "–", "Calendrier : 2027"),
                    ImportedItem.listItem(1, "a)", "les agents"),
                    ImportedItem.heading(3, "Mesure 2. Protéger").asHeading(ItemKind.MEASURE, 3),
                    ImportedItem.tableCell(new Cell(0, 0, 0, true), "Pilote"),
                    ImportedItem.tableCell(new Cell(0, 0, 1, false), "Justice"),
                    ImportedItem.tableCell(new Cell(0, 1, 0, true), "Moyens"),
                    ImportedItem.tableCell(new Cell(0, 1, 1, false), "2 M€")));

    @Autowired
    Redrafting redrafting;

    @Autowired
    Versions versions;

    @Autowired
    People people;

    Viewer miprof;
    PlanVersionId version;
    PlanVersionId other;

    @BeforeEach
    void anotherVersionIsInPreparationToo() {
        miprof = people.ofTheState(Role.MIPROF).viewer();
        other = versions.prepareNew(miprof, "Un autre plan", TEXT);
        version = versions.prepareNew(miprof, TEXT.title(), TEXT);
    }

    @Test
    void whatIsStillToBeVerifiedIsKeptWithTheTextUntilSomebodyLookedAtIt() {
        ImportedText guessed = new ImportedText(
                "Plan",
                Format.PDF,
                List.of(
                        ImportedItem.paragraph(""),
                        ImportedItem.paragraph("Un.").guessed(Guess.BREAK),
                        ImportedItem.paragraph("Deux."),
                        ImportedItem.paragraph("Trois.").guessed(Guess.WORD)));
        PlanVersionId read = versions.prepareNew(miprof, "Un plan en PDF", guessed);
        OpenedDraft draft = redrafting.open(miprof, read);
        assertThat(draft.guesses()).containsOnly(Map.entry(0, Guess.BREAK), Map.entry(2, Guess.WORD));
        ImportedText opened = ImportedText.of("", draft.text(), draft.leftOut(), draft.guesses());
        redrafting.replace(
                miprof, read, draft.revision(), Mending.of(opened).confirm(0).text());
        assertThat(redrafting.open(miprof, read).guesses()).containsOnly(Map.entry(2, Guess.WORD));
        assertThat(redrafting.open(miprof, other).guesses()).isEmpty();
    }

    @Test
    void aTextComesBackFromTheWorkbenchAsItWas() {
        PlanText before = versions.text(miprof, version);
        OpenedDraft draft = redrafting.open(miprof, version);
        assertThat(ImportedText.of("", draft.text(), draft.leftOut()).items()).isEqualTo(TEXT.items());
        redrafting.replace(miprof, version, draft.revision(), ImportedText.of("", draft.text(), draft.leftOut()));

        PlanText after = versions.text(miprof, version);
        assertThat(ImportedText.of("", after, List.of())).isEqualTo(ImportedText.of("", before, List.of()));
        assertThat(after.lines()).isEqualTo(before.lines());
        assertThat(after.measures()).extracting(Measure::sheet).isEqualTo(sheets(before));
        assertThat(sheets(after))
                .containsExactly(
                        new MeasureSheet("Intérieur", "", "", "2027", ""),
                        new MeasureSheet("Justice", "", "2 M€", "", ""));
    }

    @Test
    void aSheetIsEditedWithItsItems() {
        OpenedDraft draft = redrafting.open(miprof, version);
        Mending mended = Mending.of(ImportedText.of("", draft.text(), draft.leftOut()))
                .retext(9, "3 M€")
                .addBelow(2)
                .retext(3, "Indicateur : nombre d’agents formés")
                .retext(2, "Pilote : MIPROF");
        redrafting.replace(miprof, version, draft.revision(), mended.text());
        assertThat(sheets(versions.text(miprof, version)))
                .containsExactly(
                        new MeasureSheet("MIPROF", "", "", "2027", "nombre d’agents formés"),
                        new MeasureSheet("Justice", "", "3 M€", "", ""));
        assertThat(versions.get(miprof, version).lineCount()).isEqualTo(11);
        assertThat(sheets(versions.text(miprof, other))).contains(new MeasureSheet("Justice", "", "2 M€", "", ""));
    }

    @Test
    void theLaterSaveOnAnOlderTextIsRefused() {
        OpenedDraft mine = redrafting.open(miprof, version);
        OpenedDraft theirs = redrafting.open(people.ofTheState(Role.MIPROF).viewer(), version);
        redrafting.replace(miprof, version, mine.revision(), says("Mon texte."));
        assertThatThrownBy(() -> redrafting.replace(miprof, version, theirs.revision(), says("Le leur.")))
                .isInstanceOf(RewrittenMeanwhile.class);
        assertThat(texts()).containsExactly("Mon texte.");
        redrafting.replace(miprof, version, redrafting.open(miprof, version).revision(), says("Ensemble."));
        assertThat(texts()).containsExactly("Ensemble.");
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsRefused() throws Exception {
        long revision = redrafting.open(miprof, version).revision();
        CyclicBarrier start = new CyclicBarrier(2);
        List<Callable<Boolean>> saves = new ArrayList<>();
        for (String words : List.of("L’un.", "L’autre.")) {
            saves.add(() -> {
                start.await();
                try {
                    redrafting.replace(miprof, version, revision, says(words));
                    return true;
                } catch (RewrittenMeanwhile refused) {
                    return false;
                }
            });
        }
        List<Boolean> saved = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> done : both.invokeAll(saves)) {
                saved.add(done.get());
            }
        }
        assertThat(saved).containsExactlyInAnyOrder(true, false);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void whatIsPublishedIsNeitherOpenedNorReplaced() {
        long revision = redrafting.open(miprof, version).revision();
        versions.publish(miprof, version, "", null);
        assertThatThrownBy(() -> redrafting.open(miprof, version)).isInstanceOf(AlreadyPublished.class);
        assertThatThrownBy(() -> redrafting.replace(miprof, version, revision, says("Trop tard.")))
                .isInstanceOf(AlreadyPublished.class);
        assertThat(texts()).hasSize(10);
    }

    @Test
    void aTextWithoutWordsOrAVersionThatIsGoneIsRefused() {
        long revision = redrafting.open(miprof, version).revision();
        assertThatThrownBy(() -> redrafting.replace(miprof, version, revision, says(" ")))
                .isInstanceOf(Invalid.class);
        versions.discard(miprof, version);
        assertThatThrownBy(() -> redrafting.replace(miprof, version, revision, says("Perdu.")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> redrafting.open(miprof, new PlanVersionId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "MIPROF", mode = EnumSource.Mode.EXCLUDE)
    void onlyMiprofWorksOnIt(Role role) {
        Viewer viewer = people.playing(role).viewer();
        assertThatThrownBy(() -> redrafting.open(viewer, version)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> redrafting.replace(viewer, version, 0, TEXT)).isInstanceOf(NotAllowed.class);
    }

    private List<String> texts() {
        return versions.text(miprof, version).items().stream().map(Item::text).toList();
    }

    private static List<MeasureSheet> sheets(PlanText text) {
        return text.measures().stream().map(Measure::sheet).toList();
    }

    private static ImportedText says(String words) {
        return new ImportedText("", null, List.of(ImportedItem.paragraph(words)));
    }
}
