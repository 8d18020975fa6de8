package fr.lignealigne.plan.imports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.plan.imports.intake.PlanFiles;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static final String SENTENCE = "Les services de l'État et les associations repèrent ensemble les victimes, "
            + "les orientent et les protègent aussi longtemps qu'il le faut. ";

    @Test
    void paragraphsRunOverPagesAndFurnitureGoes() {
        List<ImportedItem> paragraphs = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> ImportedItem.paragraph(
                        SENTENCE.replace("services", "services " + word(i)).repeat(1 + i % 5) + "Fin."))
                .toList();
        assertThat(Importing.read("plan.pdf", PlanFiles.pdf(paragraphs)).items())
                .containsExactlyElementsOf(paragraphs);
    }

    /** Lines that differ by their figures alone would be taken for page numbers. */
    private static String word(int i) {
        return Character.toString('a' + i % 26) + Character.toString('a' + i / 5);
    }

    @Test
    void cellsOfSeveralLinesStayWhole() {
        List<ImportedItem> table = List.of(
                ImportedItem.tableCell(new Cell(0, 0, 0, false), "Pilote"),
                ImportedItem.tableCell(new Cell(0, 0, 1, false), "Mission interministérielle"),
                ImportedItem.tableCell(new Cell(0, 1, 0, false), "Partenaires"),
                ImportedItem.tableCell(new Cell(0, 1, 1, false), SENTENCE.strip()));
        assertThat(Importing.read("plan.pdf", PdfFile.withoutHeader(table)).items())
                .containsExactlyElementsOf(table);
    }

    @Test
    void aBoldLineOfTheSameSizeIsAHeading() {
        byte[] pdf = PdfFile.ofHtml("<p><b>Mesure 1. Former</b></p><p>" + SENTENCE + "</p><p>" + SENTENCE + "</p>");
        assertThat(Importing.read("plan.pdf", pdf).items())
                .extracting(ImportedItem::kind)
                .containsExactly(ItemKind.MEASURE, ItemKind.PARAGRAPH, ItemKind.PARAGRAPH);
    }
}
