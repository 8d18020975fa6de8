package fr.lignealigne.plan.imports.docx;

import static fr.lignealigne.plan.imports.docx.RawDocx.cell;
import static fr.lignealigne.plan.imports.docx.RawDocx.numbered;
import static fr.lignealigne.plan.imports.docx.RawDocx.p;
import static fr.lignealigne.plan.imports.docx.RawDocx.row;
import static fr.lignealigne.plan.imports.docx.RawDocx.table;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.reading.NumberFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that Word computes are those that people read. */
class DocxNumbersTest {

    private static final String LEVELS = level(0, "decimal", "%1.")
            + level(1, "lowerLetter", "%2)")
            + level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")
            + level(3, "decimal", "%4°", "<w:lvlRestart w:val=\"0\"/>")
            + level(4, "decimal", "(%5)", "<w:lvlRestart w:val=\"1\"/>");

    private static final String NUMBERING = definition(1, LEVELS) + definition(2, level(0, "bullet", "\uf0b7"))
            + "<w:abstractNum w:abstractNumId=\"3\"><w:numStyleLink w:val=\"Liste\"/></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"4\"><w:styleLink w:val=\"Liste\"/>" + level(0, "upperRoman", "%1 -")
            + "</w:abstractNum>" + list(1, 1, "") + list(2, 2, "")
            + list(3, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride>")
            + list(4, 3, "") + list(5, 4, "")
            + list(6, 1, "<w:lvlOverride w:ilvl=\"0\">" + level(0, "decimalZero", "n° %1") + "</w:lvlOverride>");

    static ImportedText withLists(String body) {
        return new RawDocx(body)
                .numbering(NUMBERING)
                .styles("<w:style w:type=\"numbering\" w:styleId=\"Liste\"><w:pPr><w:numPr><w:numId w:val=\"5\"/>"
                        + "</w:numPr></w:pPr></w:style>")
                .read();
    }

    @Test
    void levelsBeginAnewBelowTheNextOneAbove() {
        assertThat(markers(at(1, 0) + at(1, 1) + at(1, 1) + at(1, 0) + at(1, 1) + at(1, 2)))
                .containsExactly("1.", "a)", "b)", "2.", "a)", "2.1.1");
    }

    @Test
    void aLevelMayCountOnOrBeginAnewBelowOneOnly() {
        assertThat(markers(at(1, 0) + at(1, 3) + at(1, 0) + at(1, 3))).containsExactly("1.", "1°", "2.", "2°");
        assertThat(markers(at(1, 0) + at(1, 4) + at(1, 1) + at(1, 4) + at(1, 0) + at(1, 4)))
                .containsExactly("1.", "(1)", "a)", "(2)", "2.", "(1)");
    }

    @Test
    void aListMayBeginElsewhereAndLookOtherwise() {
        assertThat(markers(at(1, 0) + at(3, 0) + at(3, 0) + at(1, 0) + at(6, 0)))
                .containsExactly("1.", "7.", "8.", "9.", "n° 10");
    }

    @Test
    void aListBehindAStyleIsFound() {
        assertThat(markers(at(4, 0) + at(4, 0))).containsExactly("I -", "II -");
    }

    @Test
    void emptyParagraphsCellsAndBoxesAreCountedAndHiddenOnesAreNot() {
        String empty = "<w:p><w:pPr>" + numbered(1, 0) + "</w:pPr></w:p>";
        String hidden = "<w:p><w:pPr>" + numbered(1, 0) + "</w:pPr>" + RawDocx.r("<w:vanish/>", "caché") + "</w:p>";
        assertThat(markers(at(1, 0) + empty + hidden + at(1, 0))).containsExactly("1.", "3.");
        assertThat(markers(at(1, 0) + table(row(cell(at(1, 0)))) + at(1, 0))).containsExactly("1.", "", "3.");
        assertThat(markers(at(1, 0) + "<w:p>" + RawDocx.box(at(1, 0)) + "</w:p>" + at(1, 0)))
                .containsExactly("1.", "2.", "3.");
    }

    @Test
    void noListIsNumberedZero() {
        assertThat(markers(p(numbered(0, 0), "Texte."))).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({
        "1,ordinal,1er",
        "2,ordinal,2e",
        "1,ordinalText,Premier",
        "21,ordinalText,Vingt et unième",
        "5,ordinalText,Cinquième",
        "9,ordinalText,Neuvième",
        "80,ordinalText,Quatre-vingtième",
        "1,cardinalText,Un",
        "71,cardinalText,Soixante et onze",
        "80,cardinalText,Quatre-vingts",
        "91,cardinalText,Quatre-vingt-onze",
        "200,cardinalText,Deux cents",
        "4,decimalZero,04",
        "28,upperLetter,BB",
        "1994,upperRoman,MCMXCIV",
        "4,lowerRoman,iv",
        "3,decimalEnclosedCircle,③",
        "3,none,''",
        "7,'001, 002, 003, ...',007",
        "3,chicago,‡",
        "2000000000,upperRoman,2000000000",
        "2000000000,lowerLetter,2000000000",
        "-3,cardinalText,-3"
    })
    void numbersAreWrittenInTheirForm(int number, String format, String written) {
        assertThat(NumberFormat.of(number, format)).isEqualTo(written);
    }

    private static List<String> markers(String body) {
        return withLists(body).items().stream().map(ImportedItem::marker).toList();
    }

    private static String at(int list, int level) {
        return p(numbered(list, level), "point");
    }

    static String level(int level, String format, String text, String... more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, String.join("", more), text);
    }

    static String definition(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    static String list(int id, int definition, String more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + more + "</w:num>";
    }
}
