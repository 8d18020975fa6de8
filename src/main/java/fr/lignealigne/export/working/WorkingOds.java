package fr.lignealigne.export.working;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.shared.Clocks;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet as LibreOffice writes it (OpenDocument 1.3), part by part: what it is on the first sheet, the table on the
 * second. Words are cells of text, formatted as text, so that nothing that an association wrote is ever reckoned.
 */
final class WorkingOds implements WorkingWriter {

    private static final byte[] TYPE =
            "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);

    @Override
    public void write(About about, Rows rows, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out));
        stored(zip, "mimetype", TYPE);
        part(zip, "META-INF/manifest.xml", template("manifest.xml"));
        part(
                zip,
                "settings.xml",
                template("settings.xml").replace("{remarks}", OdsXml.escaped(say("working.sheet.remarks"))));
        part(
                zip,
                "styles.xml",
                template("styles.xml")
                        .replace("{title}", OdsXml.escaped(about.title()))
                        .replace("{notice}", OdsXml.escaped(About.confidential()))
                        .replace("{byWhom}", OdsXml.escaped(about.byWhom())));
        zip.putNextEntry(new ZipEntry("content.xml"));
        OdsXml xml = new OdsXml(zip);
        content(xml, about, rows);
        xml.flush();
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private static void content(OdsXml xml, About about, Rows rows) throws IOException {
        xml.raw(template("content-head.xml"));
        StringBuilder widths = new StringBuilder();
        for (Column column : Column.values()) {
            widths.append("<style:style style:name=\"w")
                    .append(column.ordinal())
                    .append("\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"")
                    .append(column.width() * 2)
                    .append("mm\"/></style:style>");
        }
        xml.raw(widths.toString());
        xml.raw("</office:automatic-styles><office:body><office:spreadsheet>");
        OdsChoices.write(xml);
        xml.raw("<table:table table:name=\"" + OdsXml.escaped(say("working.sheet.about"))
                + "\" table:style-name=\"ta\">" + "<table:table-column table:style-name=\"about\"/>");
        line(xml, "title", about.title());
        for (String words : about.lines()) {
            line(xml, "words", words);
        }
        for (String words : say("working.howTo").split("\n")) {
            line(xml, "words", words);
        }
        xml.raw("</table:table>");
        String sheet = OdsXml.escaped(say("working.sheet.remarks"));
        xml.raw("<table:table table:name=\"" + sheet + "\" table:style-name=\"ta\">");
        for (Column column : Column.values()) {
            xml.raw("<table:table-column table:style-name=\"w" + column.ordinal() + "\"/>");
        }
        xml.raw("<table:table-header-rows><table:table-row>");
        for (Column column : Column.values()) {
            xml.text("head", "", column.title());
        }
        xml.raw("</table:table-row></table:table-header-rows>");
        rows.each(remark -> {
            xml.raw("<table:table-row>");
            for (Column column : Column.values()) {
                put(xml, column, column.of(remark, about));
            }
            xml.raw("</table:table-row>");
        });
        xml.raw("</table:table><table:database-ranges><table:database-range table:name=\"remarques\""
                + " table:display-filter-buttons=\"true\" table:target-range-address=\"" + sheet + ".A1:" + sheet + "."
                + lastColumn() + (about.remarks() + 1) + "\"/></table:database-ranges>"
                + "</office:spreadsheet></office:body></office:document-content>");
    }

    private static void line(OdsXml xml, String style, String words) throws IOException {
        xml.raw("<table:table-row>");
        xml.text(style, "", words);
        xml.raw("</table:table-row>");
    }

    private static void put(OdsXml xml, Column column, @Nullable Object value) throws IOException {
        String style = column.isFilledIn() ? "filled" : "words";
        String choice = column.isOutcome() ? " table:content-validation-name=\"outcome\"" : "";
        switch (value) {
            case null -> xml.raw("<table:table-cell table:style-name=\"" + style + "\"/>");
            case Number number ->
                xml.raw("<table:table-cell table:style-name=\"number\" office:value-type=\"float\" office:value=\""
                        + number + "\"><text:p>" + number + "</text:p></table:table-cell>");
            case Instant at -> {
                LocalDateTime moment = LocalDateTime.ofInstant(at, Clocks.PARIS).truncatedTo(ChronoUnit.SECONDS);
                xml.raw("<table:table-cell table:style-name=\"moment\" office:value-type=\"date\" office:date-value=\""
                        + DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment) + "\"><text:p>"
                        + DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").format(moment)
                        + "</text:p></table:table-cell>");
            }
            default -> xml.text(style, choice, value.toString());
        }
    }

    /** « AH ». */
    private static String lastColumn() {
        int last = Column.values().length - 1;
        String letter = String.valueOf((char) ('A' + last % 26));
        return last < 26 ? letter : (char) ('A' + last / 26 - 1) + letter;
    }

    private static String template(String name) throws IOException {
        try (InputStream part =
                Objects.requireNonNull(WorkingOds.class.getResourceAsStream("/documents/ods/" + name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /** The type of the file comes first and as it is, so that it is found at a fixed place (OpenDocument 1.3 part 2, 3.3). */
    private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
