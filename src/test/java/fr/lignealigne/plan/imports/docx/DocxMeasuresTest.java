package fr.lignealigne.plan.imports.docx;

import static fr.lignealigne.plan.imports.docx.RawDocx.cell;
import static fr.lignealigne.plan.imports.docx.RawDocx.numbered;
import static fr.lignealigne.plan.imports.docx.RawDocx.p;
import static fr.lignealigne.plan.imports.docx.RawDocx.r;
import static fr.lignealigne.plan.imports.docx.RawDocx.row;
import static fr.lignealigne.plan.imports.docx.RawDocx.table;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.imports.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Axes and measures in the layouts that offices give them. */
class DocxMeasuresTest {

    private static final String T1 = "<w:pStyle w:val=\"Titre1\"/>";
    private static final String T2 = "<w:pStyle w:val=\"Titre2\"/>";

    @Test
    void measuresInBoldUnderAxesInAStyleAreSiblings() {
        assertThat(tree(p(T1, "Axe 1. Voir")
                        + bold("Mesure 1. Lire")
                        + p("Texte.")
                        + bold("Mesure 2. Relire")
                        + bold("A. Moyens")
                        + bold("B. Suivi")
                        + bold("Mesure 3. Dire")
                        + p(T1, "Axe 2. Agir")
                        + bold("Mesure 4. Faire")))
                .containsExactly(
                        "AXIS1 Axe 1. Voir",
                        "MEASURE2 Mesure 1. Lire",
                        "PARAGRAPH0 Texte.",
                        "MEASURE2 Mesure 2. Relire",
                        "HEADING3 A. Moyens",
                        "HEADING3 B. Suivi",
                        "MEASURE2 Mesure 3. Dire",
                        "AXIS1 Axe 2. Agir",
                        "MEASURE2 Mesure 4. Faire");
    }

    @Test
    void measuresInBoldAreAsDeepUnderAStrandAsUnderAnAxis() {
        assertThat(tree(p(T1, "Axe 1. Voir")
                        + bold("Mesure 1. Lire")
                        + p(T1, "Axe 2. Agir")
                        + bold("Volet 2.1. Ici")
                        + bold("Mesure 2. Faire")))
                .containsExactly(
                        "AXIS1 Axe 1. Voir",
                        "MEASURE3 Mesure 1. Lire",
                        "AXIS1 Axe 2. Agir",
                        "STRAND2 Volet 2.1. Ici",
                        "MEASURE3 Mesure 2. Faire");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:sz w:val=\"30\"/>",
                "<w:u w:val=\"single\"/>",
                "<w:color w:val=\"1F4E79\"/>",
                "<w:caps/>",
                "<w:rStyle w:val=\"Gros\"/>"
            })
    void aLineSetOffByItsLettersThatNumbersAMeasureIsItsHeading(String letters) {
        assertThat(tree("<w:p>" + r(letters, "Mesure 7. Ranger") + "</w:p><w:p>" + r(letters, "Des mots.") + "</w:p>"
                        + p("Mesure 7. Et rien d'autre.")))
                .containsExactly(
                        "MEASURE1 Mesure 7. Ranger", "PARAGRAPH0 Des mots.", "PARAGRAPH0 Mesure 7. Et rien d'autre.");
    }

    @Test
    void lettersAreLargeAgainstMostOfTheTextWhateverTheFileCallsUsual() {
        String text = "<w:sz w:val=\"26\"/>";
        assertThat(tree("<w:p>" + r(text, "Mesure 7. Ce n'est qu'un texte") + "</w:p><w:p>"
                        + r("<w:sz w:val=\"32\"/>", "Mesure 8. Ranger") + "</w:p><w:p>" + r(text, "Des mots.")
                        + "</w:p>"))
                .containsExactly(
                        "PARAGRAPH0 Mesure 7. Ce n'est qu'un texte",
                        "MEASURE1 Mesure 8. Ranger",
                        "PARAGRAPH0 Des mots.");
    }

    @Test
    void aMeasureNumberedByWordIsOneWhateverItsStyle() {
        assertThat(tree(p(T1, "Axe 1. Voir")
                        + p(numbered(1, 0), "Lire")
                        + p(numbered(2, 0), "Un point")
                        + p(numbered(1, 0), "Relire")))
                .containsExactly(
                        "AXIS1 Axe 1. Voir",
                        "MEASURE2 Mesure 1 – Lire",
                        "LIST_ITEM0 Un point",
                        "MEASURE2 Mesure 2 – Relire");
    }

    @Test
    void aTitleOnTheNextLineIsThatOfItsNumber() {
        assertThat(tree(p(T1, "Axe 1")
                        + p(T1, "Voir clair")
                        + p(T2, "Mesure 1 :")
                        + p(T2, "Lire")
                        + bold("Mesure 2")
                        + bold("Relire à plusieurs")
                        + p(T2, "Mesure 3")
                        + p(T2, "Objectifs")
                        + p(T2, "Mesure 4")
                        + p("Texte.")))
                .containsExactly(
                        "AXIS1 Axe 1 Voir clair",
                        "MEASURE2 Mesure 1 : Lire",
                        "MEASURE2 Mesure 2 Relire à plusieurs",
                        "MEASURE2 Mesure 3",
                        "HEADING2 Objectifs",
                        "MEASURE2 Mesure 4",
                        "PARAGRAPH0 Texte.");
    }

    @Test
    void theHeadingOfASheetStandsBeforeItsTable() {
        String wide = "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>";
        assertThat(tree(p(T1, "Axe 1. Voir")
                        + table(
                                row(cell(wide + bold("Mesure 1. Lire") + p("En deux mots."))),
                                row(cell(p("Pilote")), cell(p("L'office"))),
                                row(cell(wide + bold("Mesure 2. Relire"))),
                                row(cell(p("Pilote")), cell(p("La mission"))))))
                .containsExactly(
                        "AXIS1 Axe 1. Voir",
                        "MEASURE2 Mesure 1. Lire",
                        "PARAGRAPH0 En deux mots.",
                        "TABLE_CELL0 Pilote 0/0/0",
                        "TABLE_CELL0 L'office 0/0/1",
                        "MEASURE2 Mesure 2. Relire",
                        "TABLE_CELL0 Pilote 1/0/0",
                        "TABLE_CELL0 La mission 1/0/1");
    }

    @Test
    void aHeadingByItsStyleInACellOpensAMeasure() {
        assertThat(tree(p(T1, "Axe 1. Voir")
                        + table(row(cell(p(T2, "Mesure 1. Lire")), cell(p("Pilote : l'office"))), row(cell(p("a"))))))
                .containsExactly(
                        "AXIS1 Axe 1. Voir",
                        "MEASURE2 Mesure 1. Lire",
                        "PARAGRAPH0 Pilote : l'office",
                        "TABLE_CELL0 a 0/0/0");
    }

    @Test
    void aNumberAndItsTitleSideBySideAreOneHeading() {
        assertThat(tree(table(
                        row(cell(p("Mesure n° 3")), cell(p("Lire"))), row(cell(p("Pilote")), cell(p("L'office"))))))
                .containsExactly("MEASURE1 Mesure n° 3 Lire", "TABLE_CELL0 Pilote 0/0/0", "TABLE_CELL0 L'office 0/0/1");
    }

    @Test
    void aBandOverATextIsAHeadingAndWhatStandsBesideItAParagraph() {
        assertThat(tree(table(row(cell(p("Mesure 4. Lire"))), row(cell(p("Des mots."))))))
                .containsExactly("MEASURE1 Mesure 4. Lire", "TABLE_CELL0 Des mots. 0/0/0");
        assertThat(tree(table(
                        row(cell(p("Mesure 5. Lire")), cell(p("Nouveau"))),
                        row(cell(p("Objectif :")), cell(p("Savoir"))))))
                .containsExactly(
                        "MEASURE1 Mesure 5. Lire",
                        "PARAGRAPH0 Nouveau",
                        "TABLE_CELL0 Objectif : 0/0/0",
                        "TABLE_CELL0 Savoir 0/0/1");
    }

    @Test
    void aBulletBeforeAHeadingIsNoPartOfIt() {
        assertThat(tree(p(T2 + numbered(2, 0), "Mesure 6. Lire"))).containsExactly("MEASURE1 Mesure 6. Lire");
    }

    @Test
    void aTableThatListsMeasuresStaysATable() {
        assertThat(tree(table(
                        row(cell(bold("Axe 1. Voir"))),
                        row(cell(bold("Mesure 1. Lire")), cell(p("2014"))),
                        row(cell(bold("Mesure 2. Relire")), cell(p("2015"))))))
                .allMatch(item -> item.startsWith("TABLE_CELL0"));
    }

    private static String bold(String words) {
        return "<w:p>" + r("<w:b/>", words) + "</w:p>";
    }

    private static List<String> tree(String body) {
        String style =
                "<w:style w:type=\"paragraph\" w:styleId=\"Titre%1$d\"><w:name w:val=\"heading %1$d\"/></w:style>";
        return new RawDocx(body)
                        .numbering(DocxNumbersTest.definition(1, DocxNumbersTest.level(0, "decimal", "Mesure %1 –"))
                                + DocxNumbersTest.definition(2, DocxNumbersTest.level(0, "bullet", "-"))
                                + DocxNumbersTest.list(1, 1, "")
                                + DocxNumbersTest.list(2, 2, ""))
                        .styles(style.formatted(1) + style.formatted(2)
                                + "<w:style w:type=\"character\" w:styleId=\"Gros\"><w:rPr><w:b/></w:rPr></w:style>")
                        .read()
                        .items()
                        .stream()
                        .map(item -> item.kind() + "" + item.level() + " " + item.text() + place(item.cell()))
                        .toList();
    }

    private static String place(Cell cell) {
        return cell == null ? "" : " " + cell.table() + "/" + cell.row() + "/" + cell.column();
    }
}
