package fr.lignealigne.plan.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.lignealigne.plan.imports.ImportedTable;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Spreadsheets that mean harm, that are no spreadsheets, or that other programs saved in their own way. */
@Timeout(40)
class HostileTablesTest {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String ODF = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    @Test
    void whatIsNoSpreadsheetIsSaidToBeNone() {
        assertThat(refusal(Zip.bytes("Code;Remarque"))).isEqualTo(Reason.NOT_A_TABLE);
        assertThat(refusal(Zip.of(Map.of("word/document.xml", Zip.bytes("<a/>")))))
                .isEqualTo(Reason.NOT_A_TABLE);
        assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refusal(new byte[21 << 20])).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void anEntityIsNeverFollowed() {
        String evil = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        assertThat(refusal(xlsx(evil + sheet("<row r=\"1\"><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>"))))
                .isEqualTo(Reason.CORRUPT);
        assertThat(refusal(ods(evil + content("<table:table-row/>")))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void aSheetMadeOfNothingButRepetitionIsABomb() {
        String cell = "<c t=\"inlineStr\"><is><t>a</t></is></c>";
        assertThat(refusal(xlsx(sheet("<row>" + cell.repeat(400_000) + "</row>"))))
                .isEqualTo(Reason.BOMB);
    }

    @Test
    void aRowRepeatedAMillionTimesIsRefusedWhenItSaysSomethingAndElseNot() {
        String empty = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row>";
        List<ImportedTable> read = ReadingTables.read(ods(content(row("Oui") + empty)));
        assertThat(read.getFirst().rows()).containsExactly(List.of("Oui"));
        String full = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"><text:p>a</text:p></table:table-cell></table:table-row>";
        assertThat(refusal(ods(content(full)))).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void aSmallFileThatSaysTheSameOverAndOverIsRefusedOverAllItsSheets() {
        assertThat(refusal(ods(content(repeated(50_000, 100, "<text:p>a</text:p>", "")))))
                .isEqualTo(Reason.TOO_LONG);
        String sheet = repeated(90_000, 1, "<text:p>a</text:p>", "");
        assertThat(refusal(ods(content(sheet
                        + "</table:table><table:table table:name=\"U\">"
                                .concat(sheet)
                                .repeat(7)))))
                .isEqualTo(Reason.TOO_LONG);
        assertThat(refusal(ods(content(repeated(50_000, 100, "", " table:formula=\"of:=1\"")))))
                .isEqualTo(Reason.TOO_LONG);
        assertThat(refusal(ods(content(repeated(99_999_999, 1, "", " table:formula=\"of:=1\"")))))
                .isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void onlyTheColumnsThatAreAskedForComeBack() {
        String head = cells("Code", "Remarque", "MOTIF ");
        String all =
                content("<table:table-row>" + cells("À propos", "Long") + "</table:table-row><table:table-row>" + head
                        + "</table:table-row><table:table-row table:number-rows-repeated=\"20000\">"
                        + cells("R-1", "Une longue remarque. ".repeat(200), "Un motif") + "</table:table-row>");
        assertThat(refusal(ods(all))).isEqualTo(Reason.TOO_LONG);
        List<List<String>> rows = ReadingTables.apart("table.ods", ods(all), Set.of("Code", "Motif"))
                .getFirst()
                .rows();
        assertThat(rows).hasSize(20_002);
        assertThat(rows.get(0)).containsExactly("À propos");
        assertThat(rows.get(1)).containsExactly("Code", "", "MOTIF ");
        assertThat(rows.get(2)).containsExactly("R-1", "", "Un motif");
        assertThat(rows.getLast()).containsExactly("R-1", "", "Un motif");
    }

    @Test
    void aCellFarAwayIsRefusedOrNobodys() {
        assertThat(refusal(xlsx(sheet("<row r=\"1000000\"><c r=\"A1000000\"><v>1</v></c></row>"))))
                .isEqualTo(Reason.TOO_LONG);
        assertThat(ReadingTables.read(xlsx(sheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")))
                        .getFirst()
                        .rows())
                .isEmpty();
    }

    @Test
    void formulasNumbersAndNotesAreWhatTheyAre() {
        ImportedTable table = ReadingTables.read(xlsx(sheet("<row r=\"2\"><c r=\"B2\"><f>1+1</f><v>2.0</v></c>"
                        + "<c r=\"C2\" t=\"str\"><f>A1</f><v>a_x000D_b</v></c><c r=\"D2\"><v>1.2E1</v></c></row>")))
                .getFirst();
        assertThat(table.rows()).containsExactly(List.of(), List.of("", "2", "a\rb", "12"));
        assertThat(table.reckoned()).containsExactly(new ImportedTable.Place(1, 1), new ImportedTable.Place(1, 2));
        ImportedTable ods = ReadingTables.read(ods(content("<table:table-row><table:table-cell table:formula=\"of:=1\">"
                        + "<office:annotation><text:p>Note</text:p></office:annotation><text:p>Un<text:s text:c=\"2\"/>mot"
                        + "</text:p><text:p>et <text:span>un autre</text:span></text:p></table:table-cell>"
                        + "</table:table-row>")))
                .getFirst();
        assertThat(ods.rows()).containsExactly(List.of("Un  mot\net un autre"));
        assertThat(ods.reckoned()).containsExactly(new ImportedTable.Place(0, 0));
    }

    @Test
    void inAProcessOfItsOwnItReadsTheSame() {
        byte[] file = ods(content(row("Oui")));
        assertThat(ReadingTables.apart("table.ods", file, Set.of("Oui"))).isEqualTo(ReadingTables.read(file));
        assertThat(catchThrowableOfType(
                                UnreadableFile.class,
                                () -> ReadingTables.apart("table.ods", Zip.bytes("non"), Set.of("Code")))
                        .reason())
                .isEqualTo(Reason.NOT_A_TABLE);
    }

    private static String row(String words) {
        return "<table:table-row><table:table-cell><text:p>" + words + "</text:p></table:table-cell></table:table-row>";
    }

    private static String cells(String... words) {
        return Stream.of(words)
                .map(one -> "<table:table-cell><text:p>" + one + "</text:p></table:table-cell>")
                .collect(Collectors.joining());
    }

    private static String repeated(int rows, int columns, String words, String attributes) {
        return "<table:table-row table:number-rows-repeated=\"" + rows + "\"><table:table-cell"
                + " table:number-columns-repeated=\"" + columns + "\"" + attributes + ">" + words
                + "</table:table-cell></table:table-row>";
    }

    private static String sheet(String rows) {
        return "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String content(String rows) {
        return "<office:document-content " + ODF + "><office:body><office:spreadsheet><table:table table:name=\"T\">"
                + rows + "</table:table></office:spreadsheet></office:body></office:document-content>";
    }

    private static byte[] xlsx(String sheet) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", Zip.bytes("<Types/>"));
        parts.put(
                "xl/workbook.xml",
                Zip.bytes("<workbook " + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"T\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                Zip.bytes(
                        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
        parts.put("xl/worksheets/sheet1.xml", Zip.bytes(sheet));
        return Zip.of(parts);
    }

    private static byte[] ods(String content) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", Zip.bytes("application/vnd.oasis.opendocument.spreadsheet"));
        parts.put("content.xml", Zip.bytes(content));
        return Zip.of(parts);
    }

    private static Reason refusal(byte[] file) {
        return catchThrowableOfType(UnreadableFile.class, () -> ReadingTables.read(file))
                .reason();
    }
}
