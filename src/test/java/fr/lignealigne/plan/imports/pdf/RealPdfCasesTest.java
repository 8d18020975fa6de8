package fr.lignealigne.plan.imports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.intake.PlanFiles;
import fr.lignealigne.plan.imports.intake.RealFiles;
import fr.lignealigne.plan.imports.intake.RealTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small PDFs as offices make them, with what is right in each. */
@RealTexts
@Timeout(30)
class RealPdfCasesTest {

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        List<ImportedItem> items = items("deux-colonnes.pdf");
        assertThat(kinds(items)).doesNotContain(ItemKind.TABLE_CELL);
        assertThat(texts(items, ItemKind.MEASURE))
                .extracting(text -> text.substring(0, 9))
                .containsExactly("Mesure 1.", "Mesure 2.", "Mesure 3.", "Mesure 4.");
        assertThat(texts(items, ItemKind.PARAGRAPH)).hasSize(9).allMatch(text -> text.endsWith("."));
    }

    @Test
    void sixMeasuresInTwoColumnsHaveTheirTwoParagraphsEach() {
        List<ImportedItem> items = items("more/p01-two-columns.pdf");
        assertThat(items).first().extracting(ImportedItem::kind).isEqualTo(ItemKind.AXIS);
        for (int measure = 0; measure < 6; measure++) {
            assertThat(kinds(items.subList(1 + 3 * measure, 4 + 3 * measure)))
                    .containsExactly(ItemKind.MEASURE, ItemKind.PARAGRAPH, ItemKind.PARAGRAPH);
        }
        assertThat(items).hasSize(19);
    }

    @Test
    void notesStandBehindTheirCallsAndRowsApart() {
        List<ImportedItem> items = items("notes-et-tableau.pdf");
        assertThat(items)
                .filteredOn(item -> item.kind() == ItemKind.NOTE)
                .extracting(ImportedItem::marker)
                .containsExactly("¹", "²");
        assertThat(texts(items, ItemKind.PARAGRAPH)).singleElement().asString().contains("formés¹ ", "connue².");
        assertThat(items)
                .filteredOn(item -> item.kind() == ItemKind.TABLE_CELL)
                .extracting(
                        item -> PlanFiles.cell(item).row(),
                        item -> PlanFiles.cell(item).column())
                .containsExactly(tuple(0, 0), tuple(0, 1), tuple(1, 0), tuple(1, 1), tuple(2, 0), tuple(2, 1));
    }

    @Test
    void aMeasureAtTheTopOfEachPageIsNoRunningHead() {
        assertThat(texts(items("more/p03-mesure-page-title.pdf"), ItemKind.MEASURE))
                .containsExactly("Mesure 1", "Mesure 2", "Mesure 3", "Mesure 4", "Mesure 5");
    }

    @Test
    void notesDoNotBreakAParagraphThatRunsOverThePage() {
        List<ImportedItem> items = items("more/p04-footnotes.pdf");
        assertThat(texts(items, ItemKind.PARAGRAPH)).allMatch(text -> text.endsWith("."));
        assertThat(texts(items, ItemKind.PARAGRAPH))
                .filteredOn(text -> text.contains("dispositif"))
                .hasSize(5)
                .allMatch(text -> text.matches(".*dispositif[¹²³⁴⁵] .*"));
        assertThat(texts(items, ItemKind.NOTE)).hasSize(5);
    }

    @Test
    void aTableIsOneAndWhatFollowsItIsApart() {
        List<ImportedItem> items = items("more/p06-table-two-columns.pdf");
        assertThat(texts(items, ItemKind.TABLE_CELL)).hasSize(8);
        assertThat(kinds(items)).endsWith(ItemKind.PARAGRAPH);
    }

    @Test
    void justifiedTextIsNoTable() {
        List<ImportedItem> items = items("more/p07-justified.pdf");
        assertThat(kinds(items)).doesNotContain(ItemKind.TABLE_CELL);
        assertThat(texts(items, ItemKind.MEASURE)).hasSize(8);
        assertThat(texts(items, ItemKind.PARAGRAPH)).hasSize(8);
    }

    @Test
    void aFrameBesideAParagraphIsOneItemAndTheParagraphWhole() {
        List<ImportedItem> items = items("more/p09-textbox-sidebar.pdf");
        assertThat(kinds(items))
                .containsExactly(
                        ItemKind.AXIS,
                        ItemKind.PARAGRAPH,
                        ItemKind.PARAGRAPH,
                        ItemKind.PARAGRAPH,
                        ItemKind.MEASURE,
                        ItemKind.PARAGRAPH);
        assertThat(texts(items, ItemKind.PARAGRAPH))
                .filteredOn(text -> text.startsWith("Le chiffre"))
                .singleElement()
                .asString()
                .endsWith("jours.");
    }

    @Test
    void theLinesOfAContentsPageAreNoMeasures() {
        ImportedText text = RealFiles.read("cases/imports/more/p10-contents-page.pdf");
        assertThat(texts(text.items(), ItemKind.AXIS)).hasSize(2);
        assertThat(texts(text.items(), ItemKind.MEASURE)).hasSize(3);
        assertThat(text.leftOut()).extracting(LeftOut::sort).hasSize(6).containsOnly(Sort.CONTENTS);
    }

    @Test
    void underlinedMeasuresAreSiblings() {
        assertThat(items("more/p13-measure-bold-same-size.pdf"))
                .filteredOn(item -> item.kind() == ItemKind.MEASURE)
                .hasSize(4)
                .extracting(ImportedItem::level)
                .containsOnly(2);
    }

    @Test
    void aTableOverThreePagesHasFifteenRowsAndOneHead() {
        List<ImportedItem> items = items("more/p14-table-word-margins-over-pages.pdf");
        assertThat(items).filteredOn(item -> item.kind() == ItemKind.TABLE_CELL).hasSize(45);
        assertThat(items)
                .filteredOn(item -> item.cell() != null)
                .last()
                .extracting(item -> PlanFiles.cell(item).row())
                .isEqualTo(14);
        assertThat(kinds(items)).endsWith(ItemKind.TABLE_CELL, ItemKind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h37-form-loop.pdf", "h38-form-2pow24.pdf"})
    void formsWithoutEndAreRefused(String file) {
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> items("more/" + file))
                        .reason())
                .isEqualTo(Reason.BOMB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deux-colonnes",
                "notes-et-tableau",
                "more/p01-two-columns",
                "more/p03-mesure-page-title",
                "more/p04-footnotes",
                "more/p06-table-two-columns",
                "more/p07-justified",
                "more/p09-textbox-sidebar",
                "more/p10-contents-page",
                "more/p13-measure-bold-same-size",
                "more/p14-table-word-margins-over-pages"
            })
    void noWordIsLostOrSaidTwice(String file) throws IOException {
        PdfWordsTest.holds(Files.readAllBytes(Path.of("..", "shared", "cases", "imports", file + ".pdf")));
    }

    private static List<ImportedItem> items(String file) {
        return RealFiles.read("cases/imports/" + file).items();
    }

    private static List<ItemKind> kinds(List<ImportedItem> items) {
        return items.stream().map(ImportedItem::kind).toList();
    }

    private static List<String> texts(List<ImportedItem> items, ItemKind kind) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .map(ImportedItem::text)
                .toList();
    }
}
