package fr.lignealigne.export.numbered;

import static fr.lignealigne.plan.imports.ImportedItem.heading;
import static fr.lignealigne.plan.imports.ImportedItem.listItem;
import static fr.lignealigne.plan.imports.ImportedItem.paragraph;
import static fr.lignealigne.plan.imports.ImportedItem.tableCell;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.export.NumberedFile;
import fr.lignealigne.plan.ComparedTexts;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.intake.Importing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** « V2, l. 212 » names the same words in every document as on screen. */
class EqualLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"demo/plan-v1.md", "demo/plan-v2.md", "plan/sample.md", "plan/federation-rules.md"})
    void theLinesOfADocumentAreThoseOfTheVersion(String file) throws Exception {
        PlanText text = read(Path.of("src", "test", "resources").resolve(file));
        NumberedLine.assertSame(PdfLines.of(Prints.of(text, Prints.ALONE)), text);
        NumberedLine.assertSame(PdfLines.of(Prints.of(text, Prints.WITH_MARGIN)), text);
        NumberedLine.assertSame(DocxLines.of(NumberedFile.of(text)), text);
    }

    @Tag("real-texts")
    @ParameterizedTest
    @ValueSource(strings = {"1992-11-18", "1994-01-26", "2006-06-07", "2009-05-27"})
    void soAreThoseOfRealTexts(String date) throws Exception {
        PlanText text = read(Path.of("..", "shared", "corpus", "reglement", date + ".md"));
        NumberedLine.assertSame(PdfLines.of(Prints.of(text, Prints.ALONE)), text);
        NumberedLine.assertSame(DocxLines.of(NumberedFile.of(text)), text);
    }

    @Test
    void theRemarksBetweenThemChangeNone() throws Exception {
        PlanText text = read(Path.of("src", "test", "resources", "demo", "plan-v2.md"));
        SaidRemarks said = new SaidRemarks(SaidOnLines.every(5, text)::between);
        NumberedLine.assertSame(PdfLines.of(Prints.of(text, Prints.WITH_REMARKS, said, false)), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le mot 漢字 n’a pas de caractère, ni 👩‍👩‍👧 ni العربية.",
                "Un\u0001 contrôle, un\u00adtrait, un \u200bvide, un\tabri, un\ufeff autre.",
                "e\u0301te\u0301 n\u0303 o\u0308, 450 m², 10³, CO₂, formés¹, noteᵃ, ½, €, œ, Œ, ﬁn, « ‹ › », 1\u202f000",
                "\u202eLe sens s’inverse.\u202c Puis il revient. \u2028 Et la ligne va. \ud83d seul.",
                "Ελληνικά, кириллица, עברית.",
                "\uffff\ufdd0\ue000 privé"
            })
    void aSignThatNoFontHasTakesNoLineAway(String words) throws Exception {
        PlanText text = Prints.text(paragraph("Avant."), paragraph(words), paragraph("Après."));
        NumberedLine.assertSame(PdfLines.of(Prints.of(text, Prints.ALONE)), text);
    }

    @Test
    void theWidestLinesStayOnTheirPage() throws Exception {
        PlanText text = Prints.text(
                heading(1, "W".repeat(240)),
                paragraph("Œ".repeat(80) + " " + "M".repeat(400)),
                listItem(0, "1.", "À".repeat(160)),
                listItem(1, "un marqueur bien trop long pour sa place", "i".repeat(160)),
                listItem(2, "–", "W".repeat(80)),
                listItem(3, "–", "W".repeat(80)),
                listItem(5, "–", "W".repeat(80)));
        for (PaperChoice choice : List.of(Prints.ALONE, Prints.WITH_MARGIN)) {
            byte[] pdf = Prints.of(text, choice);
            NumberedLine.assertSame(PdfLines.of(pdf), text);
            assertInside(pdf, Sheet.of(choice).end());
        }
    }

    @Test
    void aCellLongerThanAPageAndATableOfManyColumnsGoOn() throws Exception {
        List<ImportedItem> items = new ArrayList<>();
        items.add(tableCell(new Cell(0, 0, 0, true), "Qui"));
        items.add(tableCell(new Cell(0, 0, 1, true), "Quoi"));
        items.add(tableCell(new Cell(0, 1, 0, false), "Les services de l’État"));
        items.add(tableCell(new Cell(0, 1, 1, false), "forment chaque année les agents concernés ".repeat(300)));
        items.add(tableCell(new Cell(0, 3, 1, false), "W".repeat(300)));
        items.add(paragraph("Entre deux tableaux."));
        for (int column = 0; column < 14; column++) {
            items.add(tableCell(new Cell(1, 0, column, false), "anticonstitutionnellement " + column));
        }
        items.add(tableCell(new Cell(2, 0, 0, false), "Un autre, aussitôt derrière."));
        PlanText text = Prints.text(items.toArray(ImportedItem[]::new));
        for (PaperChoice choice : List.of(Prints.ALONE, Prints.WITH_MARGIN)) {
            byte[] pdf = Prints.of(text, choice);
            NumberedLine.assertSame(PdfLines.of(pdf), text);
            assertInside(pdf, Sheet.of(choice).end());
        }
    }

    @Test
    void listsThatSkipDepthsAndHeadingsWithoutDepthKeepTheirLines() throws Exception {
        PlanText text = Prints.text(
                listItem(4, "–", "Cinquième niveau d’abord."),
                listItem(2, "–", "Puis le troisième."),
                ImportedItem.note("1", "Une note d’un point."),
                listItem(0, "–", "Puis le premier."),
                heading(6, "Un titre de fond"),
                heading(1, "Un titre de tête"),
                heading(4, "Un titre du milieu"),
                ImportedItem.note("2", "Une note d’un titre."));
        NumberedLine.assertSame(PdfLines.of(Prints.of(text, Prints.ALONE)), text);
    }

    private static void assertInside(byte[] pdf, float end) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfTree tree = new PdfTree(document);
            tree.stretches().forEach(stretch -> {
                assertThat(stretch.left()).as(stretch.words()).isGreaterThan(20);
                assertThat(stretch.right()).as(stretch.words()).isLessThan(end + 6);
            });
        }
    }

    private static PlanText read(Path file) throws IOException {
        return ComparedTexts.text(Importing.read(file.getFileName().toString(), Files.readAllBytes(file))
                .items());
    }
}
