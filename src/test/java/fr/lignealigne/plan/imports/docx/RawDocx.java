package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.plan.imports.intake.PlanFiles;
import fr.lignealigne.plan.imports.intake.Zip;
import java.util.LinkedHashMap;
import java.util.Map;

/** A DOCX put together part by part, with what no library writes. */
public final class RawDocx {

    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String LINKS = OPEN + "officeDocument/2006/relationships";

    /** The prefixes that Word itself uses. */
    private static final String PREFIXES = " xmlns:m=\"" + OPEN + "officeDocument/2006/math\" xmlns:r=\"" + LINKS
            + "\" xmlns:a=\"" + OPEN + "drawingml/2006/main\" xmlns:wp=\"" + OPEN
            + "drawingml/2006/wordprocessingDrawing\" xmlns:pic=\"" + OPEN + "drawingml/2006/picture\" xmlns:c=\""
            + OPEN
            + "drawingml/2006/chart\" xmlns:dgm=\"" + OPEN + "drawingml/2006/diagram\" xmlns:mc=\"" + OPEN
            + "markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    private final String namespace;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder links = new StringBuilder();

    public RawDocx(String body) {
        this(TRANSITIONAL, body);
    }

    public RawDocx(String namespace, String body) {
        this.namespace = namespace;
        parts.put("[Content_Types].xml", Zip.bytes("<Types/>"));
        parts.put(
                "_rels/.rels",
                Zip.bytes("<Relationships><Relationship Id=\"d\" Type=\"" + LINKS
                        + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        parts.put("word/document.xml", xml("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
    }

    /** A part of WordprocessingML: its root, and what is inside. */
    public RawDocx with(String type, String root, String inside) {
        return with(type, type, type + ".xml", xml(root, inside));
    }

    RawDocx with(String id, String type, String file, byte[] content) {
        parts.put("word/" + file, content);
        links.append("<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, LINKS, type, file));
        return this;
    }

    public RawDocx styles(String styles) {
        return with("styles", "styles", styles);
    }

    public RawDocx numbering(String numbering) {
        return with("numbering", "numbering", numbering);
    }

    public Map<String, byte[]> parts() {
        var all = new LinkedHashMap<>(parts);
        all.put("word/_rels/document.xml.rels", Zip.bytes("<Relationships>" + links + "</Relationships>"));
        return all;
    }

    public byte[] bytes() {
        return Zip.of(parts());
    }

    ImportedText read() {
        return Importing.read("plan.docx", bytes());
    }

    static byte[] plain(String root, String inside) {
        return Zip.bytes("<" + root + PREFIXES + " xmlns:w=\"" + TRANSITIONAL + "\">" + inside + "</" + root + ">");
    }

    public static String p(String words) {
        return "<w:p>" + r("", words) + "</w:p>";
    }

    public static String p(String look, String words) {
        return "<w:p><w:pPr>" + look + "</w:pPr>" + r("", words) + "</w:p>";
    }

    public static String r(String look, String words) {
        return "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space=\"preserve\">" + PlanFiles.escaped(words)
                + "</w:t></w:r>";
    }

    static String numbered(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    static String cell(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    static String control(String properties, String content) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    /** A shape as Word writes it: for newer programs, and again for older ones. */
    static String box(String content) {
        String inside = "<w:txbxContent>" + content + "</w:txbxContent>";
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:docPr id=\"1\"/>"
                + "<a:graphic><a:graphicData><wps:wsp><wps:txbx>" + inside
                + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback>"
                + "<w:pict><v:shape><v:textbox>" + inside
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    private byte[] xml(String root, String inside) {
        return Zip.bytes(
                "<w:" + root + " xmlns:w=\"" + namespace + "\"" + PREFIXES + ">" + inside + "</w:" + root + ">");
    }
}
