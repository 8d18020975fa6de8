package fr.lignealigne.plan.imports.pdf;

import static fr.lignealigne.plan.imports.pdf.PdfPaper.STEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.Guess;
import fr.lignealigne.plan.imports.ImportedItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfGuessesTest {

    private static final String WORDS =
            "Les services de la police et de la gendarmerie sont formés à repérer les victimes, où qu’elles soient.";

    @Test
    void aTableWithoutALineIsAGuessAndOneWithLinesIsNot() {
        for (boolean ruled : List.of(false, true)) {
            var paper = new PdfPaper();
            double y = paper.block(60, 80, 470, WORDS + " " + WORDS);
            for (int row = 0; row < 4; row++) {
                y += 2 * STEP;
                paper.at(60, y, "Service " + row).at(260, y, "Douze agents").at(420, y, "202" + row);
                if (ruled) {
                    paper.line(55, y + 6, 530, y + 6);
                }
            }
            List<ImportedItem> items = paper.read().items();
            assertThat(items)
                    .filteredOn(item -> item.kind() == ItemKind.TABLE_CELL)
                    .hasSize(12);
            assertThat(items)
                    .filteredOn(item -> item.guess() != null)
                    .extracting(ImportedItem::text, ImportedItem::guess)
                    .isEqualTo(ruled ? List.of() : List.of(tuple("Service 0", Guess.TABLE)));
        }
    }

    @Test
    void wordsInAFrameBesideTheTextMayComeElsewhere() {
        var paper = new PdfPaper();
        paper.block(60, 80, 300, (WORDS + " ").repeat(6));
        paper.line(400, 100, 540, 100)
                .line(400, 200, 540, 200)
                .line(400, 100, 400, 200)
                .line(540, 100, 540, 200);
        paper.block(410, 120, 120, "Douze mille victimes ont été aidées en un an.");
        assertThat(paper.read().items())
                .filteredOn(item -> item.guess() == Guess.ORDER)
                .extracting(ImportedItem::text)
                .containsExactly("Douze mille victimes ont été aidées en un an.");
    }

    @Test
    void fullColumnsOfProseAreNoGuess() {
        var paper = new PdfPaper();
        paper.block(60, 80, 220, (WORDS + " ").repeat(5).strip());
        paper.block(310, 80, 220, (WORDS + " ").repeat(4).strip());
        assertThat(paper.read().items()).isNotEmpty().allMatch(item -> item.guess() == null);
    }
}
