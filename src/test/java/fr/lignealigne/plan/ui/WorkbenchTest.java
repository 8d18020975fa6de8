package fr.lignealigne.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.Format;
import fr.lignealigne.plan.imports.Guess;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkbenchTest {

    private final Workbench bench = new Workbench(new ImportedText(
            "Plan",
            Format.MARKDOWN,
            List.of(
                    ImportedItem.heading(1, "Repérer").asHeading(ItemKind.AXIS, 1),
                    ImportedItem.heading(2, "Former").asHeading(ItemKind.MEASURE, 2),
                    ImportedItem.paragraph("Un module est créé."),
                    ImportedItem.paragraph("Il est obligatoire."),
                    ImportedItem.paragraph("Protéger les mineurs"))));

    @Test
    void whatWasGuessedIsConfirmedOneAfterTheOtherAndRoundAgain() {
        var guessing = new Workbench(new ImportedText(
                "Plan",
                Format.PDF,
                List.of(
                        ImportedItem.paragraph("Former.").guessed(Guess.BREAK),
                        ImportedItem.paragraph("Un module est créé."),
                        ImportedItem.paragraph("Il est obligatoire.").guessed(Guess.WORD))));
        assertThat(guessing.nextGuess()).contains(0);
        guessing.choose(List.of(0));
        guessing.confirm();
        assertThat(guessing.nextGuess()).contains(2);
        guessing.undo();
        guessing.choose(List.of(2));
        assertThat(guessing.nextGuess()).contains(0);
        guessing.choose(List.of(0, 1, 2));
        guessing.confirm();
        assertThat(guessing.nextGuess()).isEmpty();
        guessing.choose(List.of(1));
        assertThatIllegalArgumentException().isThrownBy(guessing::confirm);
    }

    @Test
    void aNewMeasureStandsWhereTheOthersStand() {
        choose(4);
        bench.become(ItemKind.MEASURE);
        assertThat(bench.items().get(4).kind()).isEqualTo(ItemKind.MEASURE);
        assertThat(bench.items().get(4).level()).isEqualTo(2);
        bench.becomeHeading(4);
        assertThat(bench.items().get(4).kind()).isEqualTo(ItemKind.HEADING);
        assertThat(bench.items().get(4).level()).isEqualTo(4);
        bench.become(ItemKind.STRAND);
        assertThat(bench.items().get(4).level()).isEqualTo(2);
    }

    @Test
    void severalChangeTogetherAndAreUndoneTogether() {
        choose(2, 3, 4);
        bench.become(ItemKind.LIST_ITEM);
        assertThat(bench.items().subList(2, 5)).extracting(ImportedItem::kind).containsOnly(ItemKind.LIST_ITEM);
        bench.undo();
        assertThat(bench.isMended()).isFalse();
        assertThat(bench.chosen()).containsExactly(2, 3, 4);
    }

    @Test
    void oneJoinsTheOneAboveAndSeveralBecomeOne() {
        choose(3);
        bench.merge();
        assertThat(texts()).contains("Un module est créé. Il est obligatoire.").hasSize(4);
        assertThat(bench.chosen()).containsExactly(2);
        bench.undo();
        choose(2, 3, 4);
        bench.merge();
        assertThat(texts())
                .endsWith("Un module est créé. Il est obligatoire. Protéger les mineurs")
                .hasSize(3);
    }

    @Test
    void splitsWhereTheCursorStandsInTheWordsAsTheyAreNow() {
        choose(2);
        bench.split("Un  module unique est créé.", 17);
        assertThat(texts()).contains("Un module unique", "est créé.").hasSize(6);
        bench.undo();
        assertThat(texts()).contains("Un module est créé.").hasSize(5);
    }

    @Test
    void whatIsLeftOutLeavesTheChoiceOnWhatFollows() {
        choose(2, 3);
        bench.leaveOut();
        assertThat(texts()).containsExactly("Repérer", "Former", "Protéger les mineurs");
        assertThat(bench.chosen()).containsExactly(2);
        bench.leaveOut();
        assertThat(bench.chosen()).containsExactly(1);
    }

    @Test
    void whatIsChosenMovesTogetherAndStaysChosen() {
        choose(2, 3);
        bench.moveDown();
        assertThat(texts())
                .containsExactly(
                        "Repérer", "Former", "Protéger les mineurs", "Un module est créé.", "Il est obligatoire.");
        assertThat(bench.chosen()).containsExactly(3, 4);
        refused(bench::moveDown);
        bench.moveUp();
        bench.moveUp();
        assertThat(texts()).startsWith("Repérer", "Un module est créé.", "Il est obligatoire.", "Former");
        assertThat(bench.chosen()).containsExactly(1, 2);
        bench.undo();
        bench.undo();
        bench.undo();
        assertThat(bench.chosen()).containsExactly(2, 3);
        assertThat(bench.isMended()).isFalse();
    }

    @Test
    void aTableIsPassedAsAWhole() {
        Workbench table = new Workbench(new ImportedText(
                "Plan",
                Format.DOCX,
                List.of(
                        ImportedItem.paragraph("Avant"),
                        ImportedItem.tableCell(new Cell(0, 0, 0, false), "Pilote"),
                        ImportedItem.tableCell(new Cell(0, 0, 1, false), "MIPROF"),
                        ImportedItem.paragraph("Après"))));
        table.choose(List.of(0));
        table.moveDown();
        assertThat(table.items()).extracting(ImportedItem::text).containsExactly("Pilote", "MIPROF", "Avant", "Après");
        table.moveUp();
        table.choose(List.of(1));
        table.addBelow();
        assertThat(table.chosen()).containsExactly(3);
        assertThat(table.items().get(3)).isEqualTo(ImportedItem.paragraph(""));
        table.choose(List.of(1));
        refused(table::moveUp);
        refused(table::moveDown);
    }

    @Test
    void aNewItemIsAddedBelowAndWritten() {
        choose(3);
        bench.addBelow();
        assertThat(bench.chosen()).containsExactly(4);
        bench.retext("Il dure deux jours.");
        assertThat(texts()).hasSize(6).contains("Il dure deux jours.");
    }

    @Test
    void theSameWordsAreNoAct() {
        choose(2);
        bench.retext("Un module est créé.");
        assertThat(bench.isMended()).isFalse();
        bench.retext("Deux modules sont créés.");
        assertThat(texts()).contains("Deux modules sont créés.");
    }

    @Test
    void whatMakesNoSenseIsRefusedAndChangesNothing() {
        choose(2, 4);
        refused(bench::merge);
        refused(bench::moveUp);
        refused(bench::moveDown);
        refused(() -> bench.split("Un module", 3));
        refused(() -> bench.retext("Autre"));
        choose(0);
        refused(bench::moveUp);
        refused(bench::merge);
        refused(() -> bench.split("Repérer", 0));
        refused(() -> bench.split("Repérer", 99));
        refused(() -> bench.retext(" "));
        choose(0, 1, 2, 3, 4);
        refused(bench::leaveOut);
        choose();
        refused(bench::moveUp);
        refused(bench::addBelow);
        refused(() -> bench.become(ItemKind.AXIS));
        assertThat(bench.isMended()).isFalse();
    }

    @Test
    void positionsThatDoNotExistAreNotChosen() {
        bench.choose(List.of(7, 3, -1, 3, 1));
        assertThat(bench.chosen()).containsExactly(1, 3);
    }

    private void choose(Integer... positions) {
        bench.choose(List.of(positions));
    }

    private List<String> texts() {
        return bench.items().stream().map(ImportedItem::text).toList();
    }

    private static void refused(Runnable act) {
        assertThatIllegalArgumentException().isThrownBy(act::run);
    }
}
