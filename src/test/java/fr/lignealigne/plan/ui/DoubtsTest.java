package fr.lignealigne.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.Guess;
import fr.lignealigne.plan.imports.ImportedItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtsTest {

    @Test
    void whatWasGuessedIsToVerifyUntilItIsConfirmed() {
        List<ImportedItem> items = List.of(
                measure("Former"),
                ImportedItem.paragraph("Pilote : MIPROF").guessed(Guess.BREAK),
                ImportedItem.paragraph("Ailleurs.").guessed(Guess.WORD).sure());
        assertThat(Doubts.of(items)).containsExactly(new Doubt(Doubt.Reason.GUESSED, List.of(1)));
    }

    @Test
    void aTextWithoutMeasureIsDoubtful() {
        assertThat(Doubts.of(List.of(ImportedItem.paragraph("Bonjour."))))
                .containsExactly(new Doubt(Doubt.Reason.NO_MEASURE, List.of(0)));
    }

    @Test
    void findsTheMeasuresWithoutSheet() {
        assertThat(Doubts.of(List.of(
                        measure("Former"),
                        ImportedItem.paragraph("Pilote : MIPROF"),
                        measure("Protéger"),
                        ImportedItem.paragraph("Sans plus de précision."))))
                .containsExactly(new Doubt(Doubt.Reason.NO_SHEET, List.of(2)));
    }

    @Test
    void findsHeadingsThatJumpALevelAndParagraphsWithoutEnd() {
        assertThat(Doubts.of(List.of(
                        measure("Former"),
                        ImportedItem.paragraph("Pilote : MIPROF"),
                        ImportedItem.heading(5, "Trop bas"),
                        ImportedItem.heading(6, "Juste dessous"),
                        ImportedItem.paragraph("mot ".repeat(1000)))))
                .containsExactly(
                        new Doubt(Doubt.Reason.LEVEL_JUMP, List.of(2)), new Doubt(Doubt.Reason.VERY_LONG, List.of(4)));
    }

    private static ImportedItem measure(String text) {
        return ImportedItem.heading(3, text).asHeading(ItemKind.MEASURE, 3);
    }
}
