package fr.lignealigne.plan.imports.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.intake.Importing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void aSheetSetAsATableIsAMeasureAndItsFields() {
        assertThat(
                        read(
                                "| Mesure 1 | Former |\n|---|---|\n| Pilote | MIPROF |\n| Moyens | 2 M€[^a] |\n\n[^a]: Par an.\n"))
                .extracting(ImportedItem::kind, ImportedItem::text)
                .containsExactly(
                        tuple(ItemKind.MEASURE, "Mesure 1 Former"),
                        tuple(ItemKind.TABLE_CELL, "Pilote"),
                        tuple(ItemKind.TABLE_CELL, "MIPROF"),
                        tuple(ItemKind.TABLE_CELL, "Moyens"),
                        tuple(ItemKind.TABLE_CELL, "2 M€¹"),
                        tuple(ItemKind.NOTE, "Par an."));
        assertThat(read("| Mesure 1 | Former |\n|---|---|\n| Mesure 2 | Protéger |\n"))
                .extracting(ImportedItem::kind)
                .containsOnly(ItemKind.TABLE_CELL);
    }

    @Test
    void emphasisLinksAndLineBreaksLeaveTheirWords() {
        assertThat(read("Un *texte*\n**entier** et [son lien](https://example.org) `ici`."))
                .containsExactly(ImportedItem.paragraph("Un texte entier et son lien ici."));
    }

    @Test
    void tagsAreToldAndTheirWordsStay() {
        ImportedText text = text("Un texte.\n\n<script>alert(1)</script>\n\nUn <b>autre</b> de 40 m<sup>2</sup>.");
        assertThat(text.items())
                .containsExactly(ImportedItem.paragraph("Un texte."), ImportedItem.paragraph("Un autre de 40 m²."));
        assertThat(text.leftOut())
                .allMatch(piece -> piece.sort() == Sort.MARKUP)
                .extracting(LeftOut::words)
                .containsExactly("<script>alert(1)</script>", "<b></b><sup></sup>");
    }

    @Test
    void blocksOfHtmlAreReadParagraphByParagraph() {
        ImportedText text = text("<div>\n<h2>Mesure 1 : Compter</h2>\n<p>On &amp; compte <del>mal</del>bien.</p>\n"
                + "<!-- à revoir -->\n<ul><li>ici</li><li>là</li></ul>\n</div>");
        assertThat(text.items())
                .extracting(ImportedItem::kind, ImportedItem::text)
                .containsExactly(
                        tuple(ItemKind.MEASURE, "Mesure 1 : Compter"),
                        tuple(ItemKind.PARAGRAPH, "On & compte bien."),
                        tuple(ItemKind.LIST_ITEM, "ici"),
                        tuple(ItemKind.LIST_ITEM, "là"));
        assertThat(text.leftOut()).extracting(LeftOut::sort).containsExactly(Sort.DELETED, Sort.COMMENT, Sort.MARKUP);
    }

    @Test
    void frontMatterIsToldAndGivesTheTitle() {
        ImportedText text = text("---\ntitle: \"Plan des jardins\"\ntags:\n  - eau\n---\n\n# Axe 1 – Voir\n");
        assertThat(text.title()).isEqualTo("Plan des jardins");
        assertThat(text.items()).extracting(ImportedItem::kind).containsExactly(ItemKind.AXIS);
        assertThat(text.leftOut()).extracting(LeftOut::sort).containsExactly(Sort.MARKUP);
        assertThat(read("---\nUne phrase entre deux traits.\n\n---\n"))
                .extracting(ImportedItem::text)
                .containsExactly("Une phrase entre deux traits.");
    }

    @Test
    void listsThatFrenchTextsHaveAreLists() {
        assertThat(read(
                        "Voici :\n\na) semer ;\nb) planter,\nen avril ;\n   i. au nord ;\n   ii. au sud ;\nc) tailler.\n\n"
                                + "1° une fois ;\n2° deux fois.\n\nAussi :\n– ici\n– là"))
                .containsExactly(
                        ImportedItem.paragraph("Voici :"),
                        ImportedItem.listItem(0, "a)", "semer ;"),
                        ImportedItem.listItem(0, "b)", "planter, en avril ;"),
                        ImportedItem.listItem(1, "i.", "au nord ;"),
                        ImportedItem.listItem(1, "ii.", "au sud ;"),
                        ImportedItem.listItem(0, "c)", "tailler."),
                        ImportedItem.listItem(0, "1°", "une fois ;"),
                        ImportedItem.listItem(0, "2°", "deux fois."),
                        ImportedItem.paragraph("Aussi :"),
                        ImportedItem.listItem(0, "–", "ici"),
                        ImportedItem.listItem(0, "–", "là"));
    }

    @Test
    void listsTypedInsideAnItemAreItsOwn() {
        assertThat(read("1. Semer :\n   a) ici ;\n   b) là ;\n2. Planter :\n   i) tôt ;\n   ii) tard."))
                .extracting(ImportedItem::level, ImportedItem::marker, ImportedItem::text)
                .containsExactly(
                        tuple(0, "1.", "Semer :"),
                        tuple(1, "a)", "ici ;"),
                        tuple(1, "b)", "là ;"),
                        tuple(0, "2.", "Planter :"),
                        tuple(1, "i)", "tôt ;"),
                        tuple(1, "ii)", "tard."));
    }

    @Test
    void aPictureInHtmlIsTold() {
        assertThat(text("<p>Voir <img src=\"x.png\" alt=\"une carte\"> ici.</p>")
                        .leftOut())
                .extracting(LeftOut::sort, LeftOut::words)
                .contains(tuple(Sort.PICTURE, "une carte"));
    }

    @Test
    void aDashInsideASentenceAndAPageNumberOpenNoList() {
        assertThat(read("On sème – selon le temps\n– en avril, voir\np. 12 et la suite."))
                .containsExactly(
                        ImportedItem.paragraph("On sème – selon le temps – en avril, voir p. 12 et la suite."));
    }

    @Test
    void boldLinesThatNameAMeasureAreHeadings() {
        assertThat(read(
                        "# Axe 1 – Voir\n\n**Mesure 1 – Compter**\n\nOn compte.\n\n__Mesure 2 : Publier__\nOn publie.\n\n**Mesure"
                                + " 3** : un renvoi."))
                .extracting(ImportedItem::kind, ImportedItem::text)
                .containsExactly(
                        tuple(ItemKind.AXIS, "Axe 1 – Voir"),
                        tuple(ItemKind.MEASURE, "Mesure 1 – Compter"),
                        tuple(ItemKind.PARAGRAPH, "On compte."),
                        tuple(ItemKind.MEASURE, "Mesure 2 : Publier"),
                        tuple(ItemKind.PARAGRAPH, "On publie."),
                        tuple(ItemKind.PARAGRAPH, "Mesure 3 : un renvoi."));
    }

    @Test
    void notesStandBehindTheItemThatCallsThem() {
        assertThat(read(
                        "Des places[^2] et des postes[^1], puis des places[^2].\n\n[^1]: Douze.\n[^2]: Trente,\n    au plus.\n\nSuite.\n\n[^9]:"
                                + " Sans appel."))
                .containsExactly(
                        ImportedItem.paragraph("Des places² et des postes¹, puis des places²."),
                        ImportedItem.note("2", "Trente, au plus."),
                        ImportedItem.note("1", "Douze."),
                        ImportedItem.paragraph("Suite."),
                        ImportedItem.note("9", "Sans appel."));
    }

    @Test
    void namedNotesAreCountedAndThoseOfCellsStandBehindTheTable() {
        assertThat(read("| a[^x] | b |\n| --- | --- |\n| c | d^[dedans] |\n\n[^x]: dehors"))
                .extracting(ImportedItem::kind, item -> item.marker() + item.text())
                .containsExactly(
                        tuple(ItemKind.TABLE_CELL, "a¹"),
                        tuple(ItemKind.TABLE_CELL, "b"),
                        tuple(ItemKind.TABLE_CELL, "c"),
                        tuple(ItemKind.TABLE_CELL, "d²"),
                        tuple(ItemKind.NOTE, "¹dehors"),
                        tuple(ItemKind.NOTE, "²dedans"));
    }

    @Test
    void tasksShowWhetherTheyAreDone() {
        assertThat(read("- [ ] semer\n- [x] planter"))
                .containsExactly(ImportedItem.listItem(0, "□", "semer"), ImportedItem.listItem(0, "✓", "planter"));
    }

    @Test
    void whatIsStruckShownOrCommentedIsTold() {
        ImportedText text = text("~~Ôté~~ gardé ![une carte](x.png) <!-- à voir --> [là](x \"titre\").");
        assertThat(text.items()).containsExactly(ImportedItem.paragraph("gardé là."));
        assertThat(text.leftOut())
                .extracting(LeftOut::sort, LeftOut::words)
                .containsExactly(
                        tuple(Sort.DELETED, "Ôté"),
                        tuple(Sort.PICTURE, "une carte"),
                        tuple(Sort.COMMENT, "à voir"),
                        tuple(Sort.MARKUP, "titre"));
    }

    @Test
    void escapedSignsOpenNoListAndDefinitionsStand() {
        assertThat(read("\\* étoile\n\n1\\. point\n\nTerme\n: ce qu’il dit\n: et encore\n\n# Voir {#voir}"))
                .extracting(ImportedItem::kind, ImportedItem::text)
                .containsExactly(
                        tuple(ItemKind.PARAGRAPH, "* étoile"),
                        tuple(ItemKind.PARAGRAPH, "1. point"),
                        tuple(ItemKind.PARAGRAPH, "Terme : ce qu’il dit"),
                        tuple(ItemKind.PARAGRAPH, "et encore"),
                        tuple(ItemKind.HEADING, "Voir"));
    }

    @Test
    void numbersStartWhereTheListDoes() {
        assertThat(read("3) trois\n4) quatre\n\n   suite"))
                .containsExactly(
                        ImportedItem.listItem(0, "3)", "trois"),
                        ImportedItem.listItem(0, "4)", "quatre"),
                        ImportedItem.paragraph("suite"));
    }

    @Test
    void lettersHaveOneFormAndSoftHyphensGo() {
        assertThat(read("e\u0301te\u0301\u00ad : 1\u202f500\u00a0€"))
                .containsExactly(ImportedItem.paragraph("été : 1\u202f500\u00a0€"));
    }

    @Test
    void utf16IsReadWhenItSaysSo() {
        assertThat(Importing.read("plan.md", "\ufeffÉtat".getBytes(StandardCharsets.UTF_16LE))
                        .items())
                .containsExactly(ImportedItem.paragraph("État"));
    }

    private static List<ImportedItem> read(String text) {
        return text(text).items();
    }

    private static ImportedText text(String text) {
        return Importing.read("plan.md", text.getBytes(StandardCharsets.UTF_8));
    }
}
