package fr.lignealigne.plan.imports.odt;

import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.intake.PlanFiles;
import fr.lignealigne.plan.imports.intake.Zip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Items written as an OpenDocument text, with real headings, nested lists and tables. */
public final class OdtFile {

    public static final String MIMETYPE = "application/vnd.oasis.opendocument.text";

    private static final String NAMES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " xmlns:math=\"http://www.w3.org/1998/Math/MathML\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";

    private static final String OPEN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content" + NAMES
            + "><office:automatic-styles>"
            + listStyle("dash", "<text:list-level-style-bullet text:level=\"%d\" text:bullet-char=\"–\"/>")
            + listStyle("disc", "<text:list-level-style-bullet text:level=\"%d\" text:bullet-char=\"\uf0b7\"/>")
            + listStyle(
                    "number",
                    "<text:list-level-style-number text:level=\"%d\" style:num-format=\"1\" style:num-suffix=\".\"/>")
            + "</office:automatic-styles><office:body><office:text>";

    private static final String CLOSE = "</office:text></office:body></office:document-content>";

    private OdtFile() {}

    public static byte[] of(List<ImportedItem> items) {
        return withBody(body(items));
    }

    /** A file around the XML of a body. */
    public static byte[] withBody(String body) {
        return Zip.of(partsOf(body));
    }

    static Map<String, byte[]> partsOf(String body) {
        return parts(OPEN + body + CLOSE);
    }

    /** A file with styles of its own: common ones (and the pages) in styles.xml, automatic ones beside the text. */
    static byte[] with(String commonStyles, String pages, String automaticStyles, String body) {
        Map<String, byte[]> parts =
                parts(OPEN.replace("</office:automatic-styles>", automaticStyles + "</office:automatic-styles>")
                        + body
                        + CLOSE);
        parts.put(
                "styles.xml",
                Zip.bytes("<office:document-styles" + NAMES + "><office:styles>" + commonStyles
                        + "</office:styles><office:master-styles>" + pages
                        + "</office:master-styles></office:document-styles>"));
        return Zip.of(parts);
    }

    public static Map<String, byte[]> parts(String content) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", Zip.bytes(MIMETYPE));
        parts.put("content.xml", Zip.bytes(content));
        return parts;
    }

    private static String body(List<ImportedItem> items) {
        var xml = new StringBuilder();
        for (int i = 0; i < items.size(); ) {
            ImportedItem item = items.get(i++);
            String text = PlanFiles.escaped(item.text());
            switch (item.kind()) {
                case AXIS, STRAND, MEASURE, HEADING ->
                    xml.append("<text:h text:outline-level=\"" + item.level() + "\">" + text + "</text:h>");
                case PARAGRAPH -> xml.append("<text:p>" + text + "</text:p>");
                case LIST_ITEM -> {
                    String style =
                            item.marker().equals("–") ? "dash" : item.marker().equals("•") ? "disc" : "number";
                    String again = item.marker().equals("1.") ? "" : " text:continue-numbering=\"true\"";
                    xml.append(("<text:list text:style-name=\"" + style + "\"" + again + "><text:list-item>")
                            + "<text:list><text:list-item>".repeat(item.level())
                            + "<text:p>" + text + "</text:p>"
                            + "</text:list-item></text:list>".repeat(item.level() + 1));
                }
                case NOTE -> throw new IllegalArgumentException("Notes are written by hand where a test needs them.");
                case TABLE_CELL -> {
                    var rows = PlanFiles.rows(items.subList(i - 1, items.size()));
                    i += rows.stream().mapToInt(List::size).sum() - 1;
                    xml.append(table(rows));
                }
            }
        }
        return xml.toString();
    }

    private static String table(List<List<ImportedItem>> rows) {
        var xml = new StringBuilder("<table:table>");
        for (List<ImportedItem> row : rows) {
            boolean header = PlanFiles.cell(row.getFirst()).header();
            xml.append(header ? "<table:table-header-rows>" : "").append("<table:table-row>");
            row.forEach(cell -> xml.append(
                    "<table:table-cell><text:p>" + PlanFiles.escaped(cell.text()) + "</text:p></table:table-cell>"));
            xml.append("</table:table-row>").append(header ? "</table:table-header-rows>" : "");
        }
        return xml.append("</table:table>").toString();
    }

    private static String listStyle(String name, String level) {
        var xml = new StringBuilder("<text:list-style style:name=\"" + name + "\">");
        for (int i = 1; i <= 10; i++) {
            xml.append(level.formatted(i));
        }
        return xml.append("</text:list-style>").toString();
    }

    /** A point of a list, with what stands inside it behind its words. */
    static String item(String words, String inner) {
        return "<text:list-item><text:p>" + words + "</text:p>" + inner + "</text:list-item>";
    }
}
