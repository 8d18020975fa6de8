package fr.lignealigne.plan.imports.markdown;

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

/** Small Markdown texts, each with what is right beside it. */
@RealTexts
class RealMarkdownTest {

    @Test
    void frontMatterIsNoTextAndGivesTheTitle() {
        assertThat(kinds("m02-front-matter")).containsExactly(ItemKind.AXIS, ItemKind.MEASURE, ItemKind.PARAGRAPH);
        assertThat(read("m02-front-matter").title()).isEqualTo("Plan d’essai");
    }

    @Test
    void everyKindOfListIsAList() {
        assertThat(items("m03-letter-lists"))
                .extracting(ImportedItem::marker)
                .containsExactly("", "a)", "b)", "i.", "ii.", "c)", "1°", "2°", "–", "–");
    }

    @Test
    void boldLinesThatNameAMeasureAreMeasures() {
        assertThat(kinds("m05-setext-emphasis"))
                .containsExactly(
                        ItemKind.AXIS,
                        ItemKind.MEASURE,
                        ItemKind.MEASURE,
                        ItemKind.PARAGRAPH,
                        ItemKind.MEASURE,
                        ItemKind.PARAGRAPH);
    }

    @Test
    void notesLinksAndTasksLoseNothing() {
        assertThat(items("m06-footnote-task"))
                .extracting(ImportedItem::text)
                .contains(
                        "Le dispositif¹ est étendu.",
                        "Décret inventé.",
                        "à faire",
                        "fait",
                        "gardé",
                        "Une image et un lien.")
                .noneMatch(text -> text.contains("[^1]"));
        assertThat(read("m06-footnote-task").leftOut())
                .extracting(LeftOut::sort)
                .contains(Sort.DELETED, Sort.PICTURE);
    }

    @Test
    void textInsideHtmlStaysAndCommentsGo() {
        assertThat(items("m09-html-comment"))
                .extracting(ImportedItem::text)
                .contains("Texte suite.", "Mesure 1 – Former", "Texte du bloc.");
        assertThat(read("m09-html-comment").leftOut()).extracting(LeftOut::sort).contains(Sort.COMMENT, Sort.MARKUP);
    }

    @Test
    void marksAndLineEndsOfWindowsChangeNothing() {
        assertThat(kinds("m08-crlf-bom")).containsExactly(ItemKind.AXIS, ItemKind.MEASURE, ItemKind.PARAGRAPH);
        assertThat(items("m11-utf16le-bom")).extracting(ImportedItem::text).containsExactly("Axe 1 – Prévenir");
    }

    private static List<ItemKind> kinds(String name) {
        return items(name).stream().map(ImportedItem::kind).toList();
    }

    private static List<ImportedItem> items(String name) {
        return read(name).items();
    }

    private static ImportedText read(String name) {
        return RealFiles.read("cases/imports/more/" + name + ".md");
    }
}
