package fr.lignealigne.plan.imports.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.intake.Importing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists, numbers and headings of an ODT, wherever their looks are kept. */
class OdtListsTest {

    @Test
    void nestedListsKeepTheirLevelsAndNumbers() {
        assertThat(
                        read(
                                "<text:list text:style-name=\"number\"><text:list-item><text:p>un</text:p>"
                                        + "<text:list text:style-name=\"disc\"><text:list-item><text:p>dedans</text:p></text:list-item></text:list>"
                                        + "</text:list-item><text:list-item><text:p>deux</text:p><text:p>suite</text:p></text:list-item></text:list>"))
                .containsExactly(
                        ImportedItem.listItem(0, "1.", "un"),
                        ImportedItem.listItem(1, "•", "dedans"),
                        ImportedItem.listItem(0, "2.", "deux"),
                        ImportedItem.paragraph("suite"));
    }

    @Test
    void numbersHaveTheFormOfTheirLevelWhereverItsStyleIsKept() {
        String levels = level(1, "1", ".", "") + level(2, "a", ")", "") + level(3, "i", ".", "");
        String outline = level(1, "1", ".", "") + level(2, "1", ".", " text:display-levels=\"2\"");
        String body = "<text:list text:style-name=\"N\">"
                + OdtFile.item(
                        "un",
                        "<text:list>"
                                + OdtFile.item("dedans", "<text:list>" + OdtFile.item("au fond", "") + "</text:list>")
                                + OdtFile.item("encore", "") + "</text:list>")
                + OdtFile.item("deux", "")
                + "</text:list><text:list text:style-name=\"D\">"
                + OdtFile.item(
                        "un", "<text:list>" + OdtFile.item("un un", "") + OdtFile.item("un deux", "") + "</text:list>")
                + "<text:list-item text:start-value=\"7\"><text:p>sept</text:p><text:list>"
                + OdtFile.item("sept un", "")
                + "</text:list></text:list-item></text:list>";
        assertThat(Importing.read("plan.odt", OdtFile.with(listStyle("N", levels), "", listStyle("D", outline), body))
                        .items())
                .extracting(ImportedItem::marker)
                .containsExactly("1.", "a)", "i.", "b)", "2.", "1.", "1.1.", "1.2.", "7.", "7.1.");
    }

    @Test
    void aListGoesOnWhereItSaysSoAndElseStartsAgain() {
        String list = "<text:list xml:id=\"%s\" text:style-name=\"number\"%s>" + OdtFile.item("x", "") + "</text:list>";
        assertThat(read(list.formatted("a", "") + "<text:p>Entre deux.</text:p>"
                        + list.formatted("b", " text:continue-numbering=\"true\"") + list.formatted("c", "")
                        + list.formatted("d", " text:continue-list=\"b\"")
                        + "<text:list text:style-name=\"number\"><text:list-header><text:p>titre</text:p>"
                        + "</text:list-header>" + OdtFile.item("x", "") + "</text:list>"))
                .extracting(ImportedItem::marker)
                .containsExactly("1.", "", "2.", "1.", "3.", "", "1.");
    }

    @Test
    void theTwentySeventhLetterIsTwoLetters() {
        var letters = new StringBuilder();
        letters.append("<text:list text:style-name=\"A\">")
                .append(OdtFile.item("x", "").repeat(28))
                .append("</text:list>");
        assertThat(Importing.read(
                                "plan.odt",
                                OdtFile.with(listStyle("A", level(1, "a", ")", "")), "", "", letters.toString()))
                        .items())
                .extracting(ImportedItem::marker)
                .endsWith("z)", "aa)", "ab)");
    }

    @Test
    void measuresThatTheirStyleNumbersAreMeasures() {
        String common = listStyle("M", level(1, "1", " –", " style:num-prefix=\"Mesure \""))
                + "<style:style style:name=\"Fiche\" style:family=\"paragraph\" style:list-style-name=\"M\"/>";
        String automatic =
                "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Fiche\"/>";
        String body = "<text:h text:outline-level=\"1\">Axe 1 – Repérer</text:h>"
                + "<text:list><text:list-item><text:p text:style-name=\"P1\">Compter les places</text:p></text:list-item></text:list>"
                + "<text:p>Un texte.</text:p>"
                + "<text:list text:continue-numbering=\"true\"><text:list-item><text:p text:style-name=\"P1\">Ouvrir les portes</text:p></text:list-item></text:list>"
                + "<text:p text:style-name=\"P1\">Fermer les autres</text:p>";
        assertThat(Importing.read("plan.odt", OdtFile.with(common, "", automatic, body))
                        .items())
                .extracting(ImportedItem::kind, ImportedItem::text)
                .containsExactly(
                        tuple(ItemKind.AXIS, "Axe 1 – Repérer"),
                        tuple(ItemKind.MEASURE, "Mesure 1 – Compter les places"),
                        tuple(ItemKind.PARAGRAPH, "Un texte."),
                        tuple(ItemKind.MEASURE, "Mesure 2 – Ouvrir les portes"),
                        tuple(ItemKind.MEASURE, "Mesure 3 – Fermer les autres"));
    }

    @Test
    void headingsBearTheNumbersOfTheOutline() {
        String outline = "<text:outline-style style:name=\"Outline\"><text:outline-level-style text:level=\"1\""
                + " style:num-format=\"I\" style:num-prefix=\"Axe \" style:num-suffix=\" –\"/><text:outline-level-style"
                + " text:level=\"2\" style:num-format=\"1\" loext:num-list-format=\"Mesure %1%.%2% :\"/></text:outline-style>";
        String body = "<text:h text:outline-level=\"1\">Voir</text:h><text:h text:outline-level=\"2\">Compter</text:h>"
                + "<text:h text:outline-level=\"2\">Publier</text:h><text:h text:outline-level=\"1\">Agir</text:h>"
                + "<text:h text:outline-level=\"2\" text:is-list-header=\"true\">Sans numéro</text:h>";
        assertThat(Importing.read("plan.odt", OdtFile.with(outline, "", "", body))
                        .items())
                .extracting(ImportedItem::text)
                .containsExactly(
                        "Axe I – Voir", "Mesure I.1 : Compter", "Mesure I.2 : Publier", "Axe II – Agir", "Sans numéro");
    }

    @Test
    void boldParagraphsThatNameTheirSectionAreHeadings() {
        String common =
                "<style:style style:name=\"Gras\" style:family=\"paragraph\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
                        + "<style:style style:name=\"Fort\" style:family=\"text\"><style:text-properties fo:font-weight=\"700\"/></style:style>";
        String automatic =
                "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Gras\"/>"
                        + "<style:style style:name=\"T1\" style:family=\"text\" style:parent-style-name=\"Fort\"/>"
                        + "<style:style style:name=\"T2\" style:family=\"text\"><style:text-properties fo:font-weight=\"normal\"/></style:style>";
        String body = "<text:p text:style-name=\"P1\">Axe 1 – Repérer</text:p>"
                + "<text:p><text:span text:style-name=\"T1\">Mesure 1 : Compter</text:span>.</text:p>"
                + "<text:p><text:span text:style-name=\"T1\">Mesure 2</text:span> : un renvoi</text:p>"
                + "<text:p text:style-name=\"P1\"><text:span text:style-name=\"T2\">Mesure 3 : Maigre</text:span></text:p>"
                + "<text:p text:style-name=\"P1\">Une phrase importante.</text:p>";
        assertThat(Importing.read("plan.odt", OdtFile.with(common, "", automatic, body))
                        .items())
                .extracting(ImportedItem::kind)
                .containsExactly(
                        ItemKind.AXIS, ItemKind.MEASURE, ItemKind.PARAGRAPH, ItemKind.PARAGRAPH, ItemKind.PARAGRAPH);
    }

    private static String listStyle(String name, String levels) {
        return "<text:list-style style:name=\"" + name + "\">" + levels + "</text:list-style>";
    }

    private static String level(int level, String format, String suffix, String more) {
        return ("<text:list-level-style-number text:level=\"%d\" style:num-format=\"%s\" style:num-suffix=\"%s\"%s/>")
                .formatted(level, format, suffix, more);
    }

    private static List<ImportedItem> read(String body) {
        return Importing.read("plan.odt", OdtFile.withBody(body)).items();
    }
}
