package fr.lignealigne.plan.imports.docx;

import static fr.lignealigne.plan.imports.docx.DocxFile.item;
import static fr.lignealigne.plan.imports.docx.DocxFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.intake.Importing;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    @Test
    void frenchStylesAndOutlineLevelsAreHeadings() {
        assertThat(read(paragraph("<w:pStyle w:val=\"Titre2\"/>", "Contexte")
                        + paragraph("<w:outlineLvl w:val=\"2\"/>", "Méthode")
                        + paragraph("<w:pStyle w:val=\"Fiche\"/>", "Suivi")
                        + paragraph("<w:outlineLvl w:val=\"9\"/>", "Un texte.")))
                .containsExactly(
                        ImportedItem.heading(1, "Contexte"),
                        ImportedItem.heading(2, "Méthode"),
                        ImportedItem.heading(2, "Suivi"),
                        ImportedItem.paragraph("Un texte."));
    }

    @Test
    void aBoldLineThatNumbersAMeasureIsItsHeading() {
        String bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Mesure 4. Héberger les mineurs</w:t></w:r></w:p>";
        assertThat(read(paragraph("<w:pStyle w:val=\"Titre1\"/>", "Axe 1. Protéger")
                        + bold
                        + paragraph("", "Mesure 5. Cette phrase n'est pas en gras.")))
                .extracting(ImportedItem::kind)
                .containsExactly(ItemKind.AXIS, ItemKind.MEASURE, ItemKind.PARAGRAPH);
    }

    @Test
    void listsHaveTheirLevelAndTheNumberWordComputes() {
        assertThat(read(item(3, 0, "un") + item(3, 0, "deux") + item(2, 1, "point") + item(3, 0, "trois")))
                .containsExactly(
                        ImportedItem.listItem(0, "1.", "un"),
                        ImportedItem.listItem(0, "2.", "deux"),
                        ImportedItem.listItem(1, "•", "point"),
                        ImportedItem.listItem(0, "3.", "trois"));
    }

    @Test
    void trackedInsertionsAreReadAndDeletionsAreNot() {
        assertThat(read("<w:p><w:r><w:t xml:space=\"preserve\">Former </w:t></w:r>"
                        + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>les agents</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>les équipes</w:t></w:r></w:ins>"
                        + "<w:moveFrom w:id=\"3\" w:author=\"a\"><w:r><w:t> ailleurs</w:t></w:r></w:moveFrom></w:p>"))
                .containsExactly(ImportedItem.paragraph("Former les équipes"));
    }

    @Test
    void aDeletedParagraphMarkJoinsTwoParagraphs() {
        String cut = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr>"
                + "<w:r><w:t xml:space=\"preserve\">Un début </w:t></w:r></w:p>";
        assertThat(read(cut + paragraph("", "et sa fin.")))
                .containsExactly(ImportedItem.paragraph("Un début et sa fin."));
    }

    @Test
    void fieldCodesHiddenWordsContentsAndNoteMarksAreLeftOut() {
        String runs = "<w:r><w:instrText>PAGEREF _Toc1</w:instrText></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r>"
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:hyperlink><w:r><w:t>Un lien.</w:t></w:r></w:hyperlink>";
        assertThat(read(paragraph("<w:pStyle w:val=\"TM1\"/>", "Axe 1 ..... 3") + "<w:p>" + runs + "</w:p>"))
                .containsExactly(ImportedItem.paragraph("Un lien."));
    }

    @Test
    void tablesAreReadRowByRow() {
        assertThat(read("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + paragraph("", "Fiche")
                        + "</w:tc><w:tc>" + paragraph("", "n° 3") + "</w:tc></w:tr><w:tr><w:tc>" + paragraph("", "a")
                        + paragraph("", "b") + "</w:tc></w:tr></w:tbl>"))
                .containsExactly(
                        ImportedItem.tableCell(new Cell(0, 0, 0, false), "Fiche"),
                        ImportedItem.tableCell(new Cell(0, 0, 2, false), "n° 3"),
                        ImportedItem.tableCell(new Cell(0, 1, 0, false), "a b"));
    }

    private static List<ImportedItem> read(String body) {
        return Importing.read("plan.docx", DocxFile.withBody(body)).items();
    }
}
