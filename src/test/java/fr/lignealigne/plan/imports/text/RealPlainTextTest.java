package fr.lignealigne.plan.imports.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.intake.RealFiles;
import fr.lignealigne.plan.imports.intake.RealTexts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small plain texts, each with what is right beside it. */
@RealTexts
class RealPlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"t01-cp1252", "t02-utf16le-bom", "t04-utf8-bom-crlf", "t05-mac-cr"})
    void everyEncodingAndLineEndGivesTheSameText(String name) {
        assertThat(kinds(name)).containsExactly(ItemKind.AXIS, ItemKind.MEASURE, ItemKind.PARAGRAPH);
        assertThat(items(name).getFirst().text()).isEqualTo("AXE 1 – PRÉVENIR");
        assertThat(items(name).getLast().text()).startsWith("L’égalité est une priorité.");
    }

    @Test
    void lettersAreWholeAndWordsHealed() {
        assertThat(items("t07-ligatures").getLast().text())
                .contains("office", "vérifie", "flux", "efficacité", "affectations");
        assertThat(items("t11-hyphens").getLast().text())
                .contains("administration", "vice-présidente", "rendez-vous", "parties");
    }

    @Test
    void aMeasureOnEachPageIsAMeasure() {
        assertThat(items("t08-one-measure-per-page"))
                .filteredOn(item -> item.kind() == ItemKind.MEASURE)
                .hasSize(5);
        assertThat(read("t08-one-measure-per-page").leftOut()).isEmpty();
        assertThat(items("t08-one-measure-per-page"))
                .extracting(ImportedItem::text)
                .contains("Calendrier : 2021", "Calendrier : 2025");
    }

    @Test
    void notesStandBehindTheirParagraph() {
        assertThat(kinds("t10-footnotes-in-page"))
                .containsExactly(ItemKind.AXIS, ItemKind.PARAGRAPH, ItemKind.NOTE, ItemKind.NOTE, ItemKind.PARAGRAPH);
    }

    @Test
    void contentsAreNoAxesAndMeasures() {
        assertThat(kinds("t14-toc"))
                .containsExactly(
                        ItemKind.PARAGRAPH,
                        ItemKind.AXIS,
                        ItemKind.MEASURE,
                        ItemKind.PARAGRAPH,
                        ItemKind.AXIS,
                        ItemKind.PARAGRAPH);
        assertThat(read("t14-toc").leftOut()).extracting(LeftOut::sort).containsExactly(Sort.CONTENTS);
    }

    @Test
    void paragraphsOfOneLineStayApart() {
        assertThat(kinds("t15-paragraph-per-line-blank"))
                .containsExactly(
                        ItemKind.AXIS,
                        ItemKind.MEASURE,
                        ItemKind.PARAGRAPH,
                        ItemKind.PARAGRAPH,
                        ItemKind.PARAGRAPH,
                        ItemKind.PARAGRAPH,
                        ItemKind.MEASURE,
                        ItemKind.PARAGRAPH,
                        ItemKind.PARAGRAPH,
                        ItemKind.PARAGRAPH,
                        ItemKind.PARAGRAPH);
    }

    @Test
    void headingsBelowFullLinesAreFound() {
        assertThat(kinds("t17-heading-after-full-line"))
                .containsExactly(
                        ItemKind.AXIS,
                        ItemKind.MEASURE,
                        ItemKind.PARAGRAPH,
                        ItemKind.MEASURE,
                        ItemKind.PARAGRAPH,
                        ItemKind.AXIS,
                        ItemKind.PARAGRAPH);
    }

    @Test
    void lineNumbersAreNoText() {
        assertThat(kinds("t18-line-numbers"))
                .containsExactly(
                        ItemKind.AXIS, ItemKind.MEASURE, ItemKind.PARAGRAPH, ItemKind.MEASURE, ItemKind.PARAGRAPH);
    }

    private static List<ItemKind> kinds(String name) {
        return items(name).stream().map(ImportedItem::kind).toList();
    }

    private static List<ImportedItem> items(String name) {
        return read(name).items();
    }

    private static ImportedText read(String name) {
        return RealFiles.read("cases/imports/more/" + name + ".txt");
    }
}
