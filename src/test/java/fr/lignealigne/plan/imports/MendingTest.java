package fr.lignealigne.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MendingTest {

    private final Mending mending = Mending.of(new ImportedText(
            "Plan",
            Format.DOCX,
            List.of(
                    ImportedItem.paragraph("Former les agents"),
                    ImportedItem.paragraph("Un module est créé."),
                    ImportedItem.listItem(1, "–", "la police 👮 et la justice"),
                    ImportedItem.tableCell(new Cell(0, 0, 0, false), "Pilote"))));

    @Test
    void whatWasGuessedIsSureOnceSomebodyLookedAtIt() {
        ImportedItem guessed = ImportedItem.paragraph("Former les agents.").guessed(Guess.BREAK);
        ImportedItem other = ImportedItem.paragraph("Les contre-venants").guessed(Guess.WORD);
        Mending read = Mending.of(new ImportedText("Plan", Format.PDF, List.of(guessed, other)));
        assertThat(guessed.guessed(Guess.WORD).guess()).isEqualTo(Guess.BREAK);
        assertThat(guesses(read.confirm(0))).containsExactly(null, Guess.WORD);
        assertThat(guesses(read.confirm(0).undo())).containsExactly(Guess.BREAK, Guess.WORD);
        assertThat(guesses(read.retext(1, "Les contrevenants"))).containsExactly(Guess.BREAK, null);
        assertThat(guesses(read.as(0, ItemKind.MEASURE, 3))).containsExactly(null, Guess.WORD);
        assertThat(guesses(read.splitAt(0, 6))).containsExactly(null, null, Guess.WORD);
        assertThat(guesses(read.mergeWithPrevious(1))).containsExactly((Guess) null);
        assertThat(guesses(read.move(1, 1, 0))).containsExactly(Guess.WORD, Guess.BREAK);
        assertThat(guesses(read.addBelow(0))).containsExactly(Guess.BREAK, null, Guess.WORD);
        assertThatIllegalArgumentException().isThrownBy(() -> read.confirm(0).confirm(0));
        assertThatIllegalArgumentException().isThrownBy(() -> read.confirm(2));
    }

    @Test
    void aParagraphBecomesAMeasure() {
        ImportedItem item = item(mending.as(0, ItemKind.MEASURE, 3), 0);
        assertThat(item.kind()).isEqualTo(ItemKind.MEASURE);
        assertThat(item.level()).isEqualTo(3);
        assertThat(item.text()).isEqualTo("Former les agents");
    }

    @Test
    void twoItemsBecomeOne() {
        assertThat(texts(mending.mergeWithPrevious(1)))
                .startsWith("Former les agents Un module est créé.")
                .hasSize(3);
    }

    @Test
    void oneItemBecomesTwo() {
        assertThat(texts(mending.splitAt(1, 9)))
                .contains("Un module", "est créé.")
                .hasSize(5);
        assertThat(item(mending.splitAt(2, 9), 3).kind()).isEqualTo(ItemKind.LIST_ITEM);
    }

    @Test
    void anItemIsLeftOutOrCorrected() {
        assertThat(texts(mending.leaveOut(0))).hasSize(3).startsWith("Un module est créé.");
        assertThat(texts(mending.retext(0, " Former\u00ad tous  les agents "))).startsWith("Former tous les agents");
    }

    @Test
    void whatIsTakenOutIsTold() {
        Mending without = mending.leaveOut(2);
        assertThat(without.text().leftOut())
                .containsExactly(new LeftOut(Sort.TAKEN_OUT, item(mending, 1), "– la police 👮 et la justice"));
        assertThat(mending.addBelow(0).leaveOut(1).text().leftOut()).isEmpty();
        assertThat(without.undo().text().leftOut()).isEmpty();
    }

    @Test
    void whatWasLeftOutComesBackAtItsPlace() {
        Mending beside = withLeftOut();
        List<LeftOut> pieces = beside.text().leftOut();
        assertThat(texts(beside.takeBack(pieces.get(0)))).startsWith("Une consigne", "Former les agents");
        assertThat(texts(beside.takeBack(pieces.get(1)))).startsWith("Former les agents", "Un schéma");
        assertThat(item(beside.takeBack(pieces.get(1)), 1).kind()).isEqualTo(ItemKind.NOTE);
        assertThat(beside.takeBack(pieces.get(1)).text().leftOut()).doesNotContain(pieces.get(1));
        refused(() -> beside.takeBack(pieces.get(2)));
        refused(() -> beside.takeBack(pieces.get(1)).takeBack(pieces.get(1)));
    }

    @Test
    void whatWasLeftOutStaysBehindItsItemHoweverThatIsMended() {
        Mending mended = withLeftOut().retext(0, "Former les agents.").mergeWithPrevious(1);
        LeftOut picture = mended.text().leftOut().get(1);
        assertThat(picture.after()).isSameAs(item(mended, 0));
        assertThat(texts(mended.takeBack(picture))).startsWith("Former les agents. Un module est créé.", "Un schéma");
        Mending first = withLeftOut().leaveOut(0);
        assertThat(first.text().leftOut().get(1).after()).isNull();
    }

    @Test
    void whatStoodInATableComesBackBelowIt() {
        ImportedItem one = ImportedItem.tableCell(new Cell(0, 0, 0, false), "Pilote");
        ImportedItem other = ImportedItem.tableCell(new Cell(0, 0, 1, false), "Intérieur");
        LeftOut comment = new LeftOut(Sort.COMMENT, one, "à vérifier");
        Mending table = Mending.of(new ImportedText("Plan", Format.DOCX, List.of(one, other), List.of(comment)));
        assertThat(texts(table.takeBack(comment))).containsExactly("Pilote", "Intérieur", "à vérifier");
    }

    private Mending withLeftOut() {
        List<ImportedItem> items = mending.text().items();
        return Mending.of(new ImportedText(
                "Plan",
                Format.DOCX,
                items,
                List.of(
                        new LeftOut(Sort.PROMPT, null, "Une consigne"),
                        new LeftOut(Sort.PICTURE, items.getFirst(), "Un schéma"),
                        new LeftOut(Sort.PICTURE, items.getLast(), ""))));
    }

    @Test
    void itemsMoveTogether() {
        assertThat(texts(mending.move(0, 2, 1)))
                .containsExactly("la police 👮 et la justice", "Former les agents", "Un module est créé.", "Pilote");
        assertThat(mending.move(0, 2, 1).move(1, 2, 0).text()).isEqualTo(mending.text());
    }

    @Test
    void whatIsAddedIsOfTheKindThatGoesOn() {
        assertThat(item(mending.addBelow(0), 1)).isEqualTo(ImportedItem.paragraph(""));
        assertThat(item(mending.addBelow(2), 3)).isEqualTo(ImportedItem.listItem(1, "–", ""));
        assertThat(item(mending.addBelow(3), 4)).isEqualTo(ImportedItem.paragraph(""));
        assertThat(texts(mending.addBelow(0).mergeWithPrevious(1))).isEqualTo(texts(mending));
    }

    @Test
    void aTableIsNotTornApart() {
        Mending table = Mending.of(new ImportedText(
                "Plan",
                Format.DOCX,
                List.of(
                        ImportedItem.paragraph("Avant"),
                        ImportedItem.tableCell(new Cell(0, 0, 0, false), "Pilote"),
                        ImportedItem.tableCell(new Cell(0, 0, 1, false), "MIPROF"),
                        ImportedItem.tableCell(new Cell(1, 0, 0, false), "Moyens"))));
        refused(() -> table.move(0, 1, 1));
        refused(() -> table.move(1, 1, 0));
        refused(() -> table.addBelow(1));
        assertThat(texts(table.move(0, 1, 2))).containsExactly("Pilote", "MIPROF", "Avant", "Moyens");
    }

    @Test
    void everyActCanBeUndone() {
        Mending changed = mending.leaveOut(0).as(0, ItemKind.HEADING, 2).retext(0, "Autre");
        assertThat(changed.canUndo()).isTrue();
        assertThat(changed.undo().undo().undo()).isEqualTo(mending);
        assertThat(mending.canUndo()).isFalse();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused(() -> mending.as(9, ItemKind.HEADING, 1));
        refused(() -> mending.as(0, ItemKind.HEADING, 0));
        refused(() -> mending.as(0, ItemKind.LIST_ITEM, -1));
        refused(() -> mending.as(0, ItemKind.TABLE_CELL, 0));
        refused(() -> mending.mergeWithPrevious(0));
        refused(() -> mending.mergeWithPrevious(3));
        refused(() -> mending.splitAt(0, 0));
        refused(() -> mending.splitAt(0, 17));
        refused(() -> mending.splitAt(2, 11));
        refused(() -> mending.splitAt(3, 2));
        refused(() -> mending.retext(0, "  "));
        refused(() -> mending.move(0, 1, -1));
        refused(() -> mending.move(0, 2, 3));
        refused(() -> mending.move(3, 2, 0));
        refused(() -> mending.move(3, 1, 0));
        refused(() -> mending.addBelow(4));
        refused(mending::undo);
        refused(() -> mending.leaveOut(0).leaveOut(0).leaveOut(0).leaveOut(0));
    }

    private static void refused(Runnable act) {
        assertThatIllegalArgumentException().isThrownBy(act::run).withMessageEndingWith(".");
    }

    private static ImportedItem item(Mending mending, int index) {
        return mending.text().items().get(index);
    }

    private static List<String> texts(Mending mending) {
        return mending.text().items().stream().map(ImportedItem::text).toList();
    }

    private static List<@Nullable Guess> guesses(Mending mending) {
        return mending.text().items().stream()
                .<@Nullable Guess>map(ImportedItem::guess)
                .toList();
    }
}
