package fr.lignealigne.plan.imports.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.plan.imports.intake.Zip;
import java.util.List;
import org.junit.jupiter.api.Test;

class OdtReaderTest {

    /** As office programs write the sheet of a measure: its number in plain letters, its fields below. */
    @Test
    void aSheetSetAsATableIsAMeasureAndItsFields() {
        String sheet = "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\">"
                + "<text:p>Mesure 3 – Former</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
                + row("Pilote", "MIPROF") + row("Calendrier", "2027") + "</table:table>";
        assertThat(read(sheet + sheet.replace("Mesure 3", "Mesure 4")))
                .extracting(ImportedItem::kind)
                .containsExactly(
                        ItemKind.MEASURE,
                        ItemKind.TABLE_CELL,
                        ItemKind.TABLE_CELL,
                        ItemKind.TABLE_CELL,
                        ItemKind.TABLE_CELL,
                        ItemKind.MEASURE,
                        ItemKind.TABLE_CELL,
                        ItemKind.TABLE_CELL,
                        ItemKind.TABLE_CELL,
                        ItemKind.TABLE_CELL);
        assertThat(read("<table:table>" + row("Fiche action n° 2", "Protéger les mineurs") + row("Pilote", "Justice")
                        + "</table:table>"))
                .extracting(ImportedItem::text)
                .containsExactly("Fiche action n° 2 Protéger les mineurs", "Pilote", "Justice");
        assertThat(read("<table:table>" + row("Mesure 1", "2024") + row("Mesure 2", "2025") + "</table:table>"))
                .extracting(ImportedItem::kind)
                .containsOnly(ItemKind.TABLE_CELL);
    }

    private static String row(String one, String other) {
        return "<table:table-row>" + cell("<text:p>" + one + "</text:p>") + cell("<text:p>" + other + "</text:p>")
                + "</table:table-row>";
    }

    @Test
    void trackedDeletionsAndContentsAreLeftOutAndTold() {
        ImportedText text = text("<text:tracked-changes><text:changed-region text:id=\"d1\"><text:deletion>"
                + "<office:change-info><dc:creator>Une relectrice</dc:creator></office:change-info>"
                + "<text:p>supprimé</text:p></text:deletion></text:changed-region>"
                + "<text:changed-region text:id=\"d2\"><text:deletion><text:p>perdu</text:p></text:deletion>"
                + "</text:changed-region></text:tracked-changes>"
                + "<text:table-of-content><text:table-of-content-source><text:index-title-template>Sommaire"
                + "</text:index-title-template></text:table-of-content-source>"
                + "<text:index-body><text:index-title><text:p>Sommaire</text:p></text:index-title>"
                + "<text:p>Axe 1<text:tab/>3</text:p></text:index-body></text:table-of-content>"
                + "<text:p>Un texte<text:change text:change-id=\"d1\"/> entier.</text:p>");
        assertThat(text.items()).containsExactly(ImportedItem.paragraph("Un texte entier."));
        assertThat(text.leftOut())
                .extracting(LeftOut::sort, LeftOut::words)
                .containsExactly(
                        tuple(Sort.CONTENTS, "Sommaire Axe 1 3"),
                        tuple(Sort.DELETED, "supprimé"),
                        tuple(Sort.DELETED, "perdu"));
        assertThat(text.leftOut().get(1).after()).isEqualTo(text.items().getFirst());
    }

    @Test
    void notesStandBehindTheItemThatCallsThem() {
        assertThat(read("<text:p>Les places" + note("1", "Arrêté d’essai.") + " et les postes"
                        + note("*", "Hors cadre.") + " augmentent" + note("iv", "À la fin.")
                        + ".</text:p><text:p>Suite.</text:p>"))
                .containsExactly(
                        ImportedItem.paragraph("Les places¹ et les postes* augmententⁱᵛ."),
                        ImportedItem.note("1", "Arrêté d’essai."),
                        ImportedItem.note("*", "Hors cadre."),
                        ImportedItem.note("ⁱᵛ", "À la fin."),
                        ImportedItem.paragraph("Suite."));
    }

    @Test
    void notesWithoutANumberOfTheirOwnAreCounted() {
        assertThat(read("<text:p>Un" + note("", "une.") + " deux" + note("", "autre.") + "</text:p>"))
                .contains(ImportedItem.paragraph("Un¹ deux²"));
    }

    @Test
    void notesOfCellsStandBehindTheirTable() {
        assertThat(read("<table:table><table:table-row>" + cell("<text:p>2031" + note("2", "Prévision.") + "</text:p>")
                        + cell("<text:p>douze</text:p>") + "</table:table-row></table:table>"))
                .containsExactly(
                        ImportedItem.tableCell(new Cell(0, 0, 0, false), "2031²"),
                        ImportedItem.tableCell(new Cell(0, 0, 1, false), "douze"),
                        ImportedItem.note("2", "Prévision."));
    }

    @Test
    void spacesTabsAndPageBreaksInsideAParagraphDoNotCutIt() {
        assertThat(
                        read(
                                "<text:p>Un<text:s/>texte<text:soft-page-break/> <text:span>entier<text:tab/>ici</text:span>.</text:p>"))
                .containsExactly(ImportedItem.paragraph("Un texte entier ici."));
    }

    @Test
    void hiddenWordsAreLeftOutHoweverTheyAreHidden() {
        String common =
                "<style:style style:name=\"Consigne\" style:family=\"paragraph\"><style:text-properties text:display=\"none\"/></style:style>";
        String automatic =
                "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Consigne\"/>"
                        + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>";
        String body = "<text:p>Reste<text:span text:style-name=\"T1\"> ôté" + note("1", "avec sa note")
                + "</text:span> là.</text:p>"
                + "<text:p text:style-name=\"P1\">Du style.</text:p>"
                + "<text:section text:display=\"none\"><text:p>De la section.</text:p></text:section>"
                + "<text:section text:display=\"condition\" text:is-hidden=\"false\"><text:p>Montrée.</text:p></text:section>"
                + "<text:p>Champ<text:hidden-text text:string-value=\"du champ\" text:is-hidden=\"true\"/>.</text:p>"
                + "<text:p>Tout <text:hidden-paragraph text:is-hidden=\"true\"/>le paragraphe.</text:p>"
                + "<text:list text:style-name=\"number\">" + OdtFile.item("un", "")
                + "<text:list-item><text:p text:style-name=\"P1\">rien</text:p></text:list-item>"
                + OdtFile.item("deux", "")
                + "</text:list>";
        ImportedText text = Importing.read("plan.odt", OdtFile.with(common, "", automatic, body));
        assertThat(text.items())
                .extracting(item -> item.marker() + item.text())
                .containsExactly("Reste là.", "Montrée.", "Champ.", "1.un", "2.deux");
        assertThat(text.leftOut())
                .allMatch(piece -> piece.sort() == Sort.HIDDEN)
                .extracting(LeftOut::words)
                .containsExactly(
                        "ôté avec sa note", "Du style.", "De la section.", "du champ", "Tout le paragraphe.", "rien");
    }

    @Test
    void boxesAndShapesAreReadOnceAfterTheirParagraph() {
        String box = "<draw:frame><draw:text-box><text:p>Encadré</text:p></draw:text-box></draw:frame>";
        assertThat(read("<text:p>Avant" + box + "." + "<draw:g>" + box.replace("Encadré", "Groupé")
                        + "<draw:custom-shape><svg:desc>Une flèche</svg:desc><text:p>Forme</text:p><draw:enhanced-geometry/>"
                        + "</draw:custom-shape></draw:g></text:p><text:p>Après.</text:p>" + box))
                .extracting(ImportedItem::text)
                .containsExactly("Avant.", "Encadré", "Groupé", "Forme", "Après.", "Encadré");
    }

    @Test
    void whatIsShownAndNotWrittenIsTold() {
        String body = "<text:p>Texte."
                + "<draw:frame><draw:image/><svg:title>Une carte</svg:title><svg:desc>Trois régions</svg:desc></draw:frame>"
                + "<draw:frame><draw:object><math:math><math:mi>x</math:mi><math:mo>=</math:mo><math:mn>4</math:mn></math:math></draw:object><draw:image/></draw:frame>"
                + "<draw:frame><draw:object xlink:href=\"./Object 1\"/><draw:image/></draw:frame>"
                + "<draw:frame><draw:object-ole/></draw:frame><draw:rect/>"
                + "<office:annotation><dc:creator>Une relectrice</dc:creator><text:p>À revoir</text:p></office:annotation>"
                + "<text:placeholder text:placeholder-type=\"text\">&lt;Nom du service&gt;</text:placeholder>"
                + "<loext:content-control loext:showing-place-holder=\"true\">Choisir</loext:content-control></text:p>";
        var parts = OdtFile.partsOf(body);
        parts.put(
                "Object 1/content.xml",
                Zip.bytes("<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:chart>"
                        + "<text:p>Places par an</text:p></office:chart></office:body></office:document-content>"));
        ImportedText text = Importing.read("plan.odt", Zip.of(parts));
        assertThat(text.items()).containsExactly(ImportedItem.paragraph("Texte."));
        assertThat(text.leftOut())
                .extracting(LeftOut::sort, LeftOut::words)
                .containsExactly(
                        tuple(Sort.COMMENT, "À revoir"),
                        tuple(Sort.PROMPT, "<Nom du service>"),
                        tuple(Sort.PROMPT, "Choisir"),
                        tuple(Sort.PICTURE, "Une carte Trois régions"),
                        tuple(Sort.FORMULA, "x=4"),
                        tuple(Sort.CHART, "Places par an"),
                        tuple(Sort.EMBEDDED, ""),
                        tuple(Sort.PICTURE, ""));
    }

    @Test
    void headsAndFeetOfPagesAreToldOnce() {
        String page =
                "<style:master-page style:name=\"%s\"><style:header><text:p>Version d’essai</text:p></style:header>"
                        + "<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>";
        ImportedText text = Importing.read(
                "plan.odt",
                OdtFile.with("", page.formatted("Une") + page.formatted("Autre"), "", "<text:p>Un texte.</text:p>"));
        assertThat(text.leftOut())
                .containsExactly(
                        new LeftOut(Sort.PAGE_FURNITURE, null, "Version d’essai"),
                        new LeftOut(Sort.PAGE_FURNITURE, null, "Page 1"));
    }

    @Test
    void figuresAboveAndBelowTheLineKeepTheirPlace() {
        String styles =
                "<style:style style:name=\"Haut\" style:family=\"text\"><style:text-properties style:text-position=\"super 58%\"/></style:style>"
                        + "<style:style style:name=\"T1\" style:family=\"text\" style:parent-style-name=\"Haut\"/>"
                        + "<style:style style:name=\"T2\" style:family=\"text\"><style:text-properties style:text-position=\"-33% 58%\"/></style:style>";
        String body =
                "<text:p>90 m<text:span text:style-name=\"T1\">2</text:span>, le 1<text:span text:style-name=\"Haut\">er</text:span>"
                        + " mai, H<text:span text:style-name=\"T2\">2</text:span>O</text:p>";
        assertThat(Importing.read("plan.odt", OdtFile.with("", "", styles, body))
                        .items())
                .containsExactly(ImportedItem.paragraph("90 m², le 1er mai, H₂O"));
    }

    @Test
    void aDropCapIsTheFirstLetterOfItsWord() {
        String style = "<style:style style:name=\"P1\" style:family=\"paragraph\"><style:paragraph-properties>"
                + "<style:drop-cap style:lines=\"2\"/></style:paragraph-properties></style:style>";
        assertThat(Importing.read(
                                "plan.odt",
                                OdtFile.with(
                                        "",
                                        "",
                                        style,
                                        "<text:p text:style-name=\"P1\"><text:span>U</text:span>ne fois.</text:p>"))
                        .items())
                .containsExactly(ImportedItem.paragraph("Une fois."));
    }

    @Test
    void glossesOverAWordAreTold() {
        ImportedText text = text("<text:p><text:ruby><text:ruby-base>mot</text:ruby-base><text:ruby-text>glose"
                + "</text:ruby-text></text:ruby>.</text:p>");
        assertThat(text.items()).containsExactly(ImportedItem.paragraph("mot."));
        assertThat(text.leftOut())
                .containsExactly(new LeftOut(Sort.RUBY, text.items().getFirst(), "glose"));
    }

    @Test
    void aTableInsideACellIsWordsOfThatCell() {
        assertThat(read(
                        "<table:table><table:table-row><table:table-cell><text:p>a</text:p><table:table><table:table-row>"
                                + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
                                + "</table:table-cell></table:table-row></table:table>"))
                .containsExactly(ImportedItem.tableCell(new Cell(0, 0, 0, false), "a b"));
    }

    @Test
    void mergedAndRepeatedCellsKeepTheirColumns() {
        ImportedText text = text(
                "<table:table><table:table-header-rows><table:table-row>"
                        + "<table:table-cell table:number-columns-spanned=\"2\"><text:p>Large</text:p></table:table-cell>"
                        + "<table:covered-table-cell><text:p>dessous</text:p></table:covered-table-cell>"
                        + cell("<text:p>z</text:p>")
                        + "</table:table-row></table:table-header-rows><table:table-row table:number-rows-repeated=\"2\">"
                        + "<table:table-cell table:number-columns-repeated=\"2\"><text:p>y</text:p></table:table-cell>"
                        + cell("<text:list text:style-name=\"number\">" + OdtFile.item("un", "")
                                + OdtFile.item("deux", "") + "</text:list>")
                        + "</table:table-row><table:table-row table:number-rows-repeated=\"900000\"><table:table-cell/></table:table-row></table:table>");
        assertThat(text.items())
                .containsExactly(
                        ImportedItem.tableCell(new Cell(0, 0, 0, true), "Large"),
                        ImportedItem.tableCell(new Cell(0, 0, 2, true), "z"),
                        ImportedItem.tableCell(new Cell(0, 1, 0, false), "y"),
                        ImportedItem.tableCell(new Cell(0, 1, 1, false), "y"),
                        ImportedItem.tableCell(new Cell(0, 1, 2, false), "1. un 2. deux"),
                        ImportedItem.tableCell(new Cell(0, 2, 0, false), "y"),
                        ImportedItem.tableCell(new Cell(0, 2, 1, false), "y"),
                        ImportedItem.tableCell(new Cell(0, 2, 2, false), "1. un 2. deux"));
        assertThat(text.leftOut())
                .containsExactly(new LeftOut(Sort.HIDDEN, text.items().getFirst(), "dessous"));
    }

    @Test
    void aWideCellCountsItsColumnsEvenWhereTheCoveredOnesAreNotWritten() {
        assertThat(read(
                        "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"3\"><text:p>a</text:p>"
                                + "</table:table-cell>" + cell("<text:p>b</text:p>")
                                + "</table:table-row></table:table>"))
                .containsExactly(
                        ImportedItem.tableCell(new Cell(0, 0, 0, false), "a"),
                        ImportedItem.tableCell(new Cell(0, 0, 3, false), "b"));
    }

    @Test
    void whatAConditionShowsIsText() {
        assertThat(read(
                        "<text:section text:display=\"condition\" text:condition=\"ooow:X==2\"><text:p>Montrée.</text:p></text:section>"
                                + "<text:p>Vu <text:hidden-paragraph text:condition=\"ooow:X==2\"/>aussi.</text:p>"
                                + "<text:p>Non <text:hidden-paragraph text:condition=\"ooow:TRUE\"/>vu.</text:p>"))
                .extracting(ImportedItem::text)
                .containsExactly("Montrée.", "Vu aussi.");
    }

    @Test
    void linesInAStyleOfContentsAreContents() {
        String style =
                "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Contents_20_1\"/>";
        String common = "<style:style style:name=\"Contents_20_1\" style:family=\"paragraph\"/>";
        ImportedText text = Importing.read(
                "plan.odt",
                OdtFile.with(
                        common, "", style, "<text:p text:style-name=\"P1\">Axe 1 3</text:p><text:p>Texte.</text:p>"));
        assertThat(text.items()).containsExactly(ImportedItem.paragraph("Texte."));
        assertThat(text.leftOut()).extracting(LeftOut::sort).containsExactly(Sort.CONTENTS);
    }

    @Test
    void theTitleRowOfASheetIsAMeasureAndItsFieldsAreATable() {
        String sheet = "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\">"
                + "<text:h text:outline-level=\"2\">Mesure %1$d : Titre %1$d</text:h></table:table-cell>"
                + "<table:covered-table-cell/></table:table-row><table:table-row>" + cell("<text:p>Pilote</text:p>")
                + cell("<text:p>Service %1$d</text:p>") + "</table:table-row></table:table>";
        assertThat(read("<text:h text:outline-level=\"1\">Axe 1 – Voir</text:h>" + sheet.formatted(1)
                        + sheet.formatted(2)))
                .extracting(ImportedItem::kind)
                .containsExactly(
                        ItemKind.AXIS,
                        ItemKind.MEASURE,
                        ItemKind.TABLE_CELL,
                        ItemKind.TABLE_CELL,
                        ItemKind.MEASURE,
                        ItemKind.TABLE_CELL,
                        ItemKind.TABLE_CELL);
    }

    private static String note(String number, String words) {
        return "<text:note text:note-class=\"footnote\"><text:note-citation>" + number
                + "</text:note-citation><text:note-body><text:p>" + words + "</text:p></text:note-body></text:note>";
    }

    private static String cell(String blocks) {
        return "<table:table-cell>" + blocks + "</table:table-cell>";
    }

    private static ImportedText text(String body) {
        return Importing.read("plan.odt", OdtFile.withBody(body));
    }

    private static List<ImportedItem> read(String body) {
        return text(body).items();
    }

    @Test
    void numbersOfLinesInTheirStyleAreToldAndAYearInItIsNot() {
        String numbers = "<style:style style:name=\"line_20_number\" style:family=\"text\"/>"
                + "<style:style style:name=\"T9\" style:family=\"text\" style:parent-style-name=\"line_20_number\"/>"
                + "<style:style style:name=\"footnote_20_text\" style:family=\"paragraph\"/>";
        String body =
                "<text:p>Former les agents <text:span text:style-name=\"line_20_number\"><text:tab/>12</text:span>"
                        + "<text:line-break/>partout¹.<text:span text:style-name=\"T9\"><text:tab/>13</text:span>"
                        + "<text:span text:style-name=\"T9\"> et ailleurs</text:span></text:p>"
                        + "<text:p text:style-name=\"footnote_20_text\">¹ Enquête d’essai.</text:p>";
        ImportedText text = Importing.read("plan.odt", OdtFile.with(numbers, "", "", body));
        assertThat(text.items())
                .containsExactly(
                        ImportedItem.paragraph("Former les agents partout¹. et ailleurs"),
                        ImportedItem.note("1", "Enquête d’essai."));
        assertThat(text.leftOut())
                .extracting(LeftOut::sort, LeftOut::words)
                .containsExactly(tuple(LeftOut.Sort.LINE_NUMBER, "12 13"));
    }
}
