package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.intake.PlanFiles;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.Styles;

/** Items written as a DOCX with docx4j: the styles of a French Word, numbering definitions, tables. */
public final class DocxFile {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static final int MOST_LISTS = 200;

    private DocxFile() {}

    public static byte[] of(List<ImportedItem> items) {
        return withBody(body(items));
    }

    /** A file around the XML of a body. */
    static byte[] withBody(String body) {
        try {
            var file = WordprocessingMLPackage.createPackage();
            var main = file.getMainDocumentPart();
            main.getStyleDefinitionsPart().setJaxbElement((Styles) XmlUtils.unmarshalString(styles()));
            var numbering = new NumberingDefinitionsPart();
            numbering.setJaxbElement((Numbering) XmlUtils.unmarshalString(numbering()));
            main.addTargetPart(numbering);
            main.setJaxbElement((org.docx4j.wml.Document)
                    XmlUtils.unmarshalString("<w:document " + W + "><w:body>" + body + "</w:body></w:document>"));
            var bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (Docx4JException | JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + PlanFiles.escaped(text)
                + "</w:t></w:r></w:p>";
    }

    static String item(int definition, int level, String text) {
        return paragraph(
                "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + definition + "\"/></w:numPr>", text);
    }

    private static String body(List<ImportedItem> items) {
        var xml = new StringBuilder();
        int lists = 0;
        for (int i = 0; i < items.size(); ) {
            ImportedItem item = items.get(i++);
            switch (item.kind()) {
                case AXIS, STRAND, MEASURE, HEADING ->
                    xml.append(paragraph("<w:pStyle w:val=\"Titre" + item.level() + "\"/>", item.text()));
                case PARAGRAPH -> xml.append(paragraph("", item.text()));
                case LIST_ITEM -> {
                    lists += item.marker().equals("1.") ? 1 : 0;
                    xml.append(item(definition(item.marker(), lists), item.level(), item.text()));
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

    /** Each numbered list has a definition of its own, or Word would count on. */
    private static int definition(String marker, int lists) {
        return marker.equals("–") ? 1 : marker.equals("•") ? 2 : 2 + Math.max(1, lists);
    }

    private static String table(List<List<ImportedItem>> rows) {
        var xml = new StringBuilder("<w:tbl>");
        for (List<ImportedItem> row : rows) {
            boolean header = PlanFiles.cell(row.getFirst()).header();
            xml.append("<w:tr>").append(header ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
            row.forEach(cell -> xml.append("<w:tc>" + paragraph("", cell.text()) + "</w:tc>"));
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static String styles() {
        var xml = new StringBuilder(
                "<w:styles " + W + "><w:style w:type=\"paragraph\" w:styleId=\"Normal\" w:default=\"1\">"
                        + "<w:name w:val=\"Normal\"/></w:style>");
        for (int i = 1; i <= 6; i++) {
            xml.append(style("Titre" + i, "Titre " + i, "Normal"));
        }
        return xml.append(style("TM1", "toc 1", "Normal"))
                .append(style("Fiche", "Titre de fiche", "Titre3"))
                .append("</w:styles>")
                .toString();
    }

    private static String style(String id, String name, String basedOn) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"%s\"/></w:style>"
                .formatted(id, name, basedOn);
    }

    private static String numbering() {
        String numbered = IntStream.rangeClosed(3, MOST_LISTS)
                .mapToObj(id -> number(id, 3))
                .collect(Collectors.joining());
        return "<w:numbering " + W + ">" + definition(1, "bullet", "–") + definition(2, "bullet", "\uf0b7")
                + definition(3, "decimal", "%1.") + number(1, 1) + number(2, 2) + numbered + "</w:numbering>";
    }

    private static String definition(int id, String format, String text) {
        var xml = new StringBuilder("<w:abstractNum w:abstractNumId=\"" + id + "\">");
        for (int i = 0; i < 9; i++) {
            xml.append(
                    "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                            .formatted(i, format, text.replace("%1", "%" + (i + 1))));
        }
        return xml.append("</w:abstractNum>").toString();
    }

    private static String number(int id, int definition) {
        return ("<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/><w:lvlOverride w:ilvl=\"0\">"
                        + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")
                .formatted(id, definition);
    }
}
