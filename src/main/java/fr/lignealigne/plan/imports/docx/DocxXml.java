package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the parts of a DOCX as trees, a piece at a time: Transitional or Strict (ISO/IEC 29500), and of the alternatives
 * made for newer programs one, as such a program would.
 */
final class DocxXml {

    /** What is held at a time, of a body one paragraph or table; a long plan as a whole has some hundred thousand. */
    private static final int MOST_ELEMENTS = 2_000_000;

    /** A body of more blocks is made of nothing but emptiness. */
    private static final int MOST_BLOCKS = 1_000_000;

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String MICROSOFT = "http://schemas.microsoft.com/";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(OPEN + "wordprocessingml/2006/main", "w:"),
            Map.entry(STRICT + "wordprocessingml/main", "w:"),
            Map.entry(OPEN + "officeDocument/2006/math", "m:"),
            Map.entry(STRICT + "officeDocument/math", "m:"),
            Map.entry(OPEN + "officeDocument/2006/relationships", "r:"),
            Map.entry(STRICT + "officeDocument/relationships", "r:"),
            Map.entry(OPEN + "drawingml/2006/main", "a:"),
            Map.entry(STRICT + "drawingml/main", "a:"),
            Map.entry(OPEN + "drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp:"),
            Map.entry(OPEN + "drawingml/2006/picture", "pic:"),
            Map.entry(STRICT + "drawingml/picture", "pic:"),
            Map.entry(OPEN + "drawingml/2006/chart", "c:"),
            Map.entry(STRICT + "drawingml/chart", "c:"),
            Map.entry(MICROSOFT + "office/drawing/2014/chartex", "cx:"),
            Map.entry(OPEN + "drawingml/2006/diagram", "dgm:"),
            Map.entry(STRICT + "drawingml/diagram", "dgm:"),
            Map.entry(OPEN + "markup-compatibility/2006", "mc:"),
            Map.entry(MICROSOFT + "office/word/2010/wordml", "w14:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"));

    private static final Set<String> HOLD_LETTERS =
            Set.of("w:t", "w:delText", "w:instrText", "w:delInstrText", "m:t", "a:t", "c:v", "cx:v", "cx:pt");

    private final XMLStreamReader xml;
    private final Map<String, Map<String, String>> names = new HashMap<>();
    private int held;

    private DocxXml(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** A whole part. */
    static DocxElement tree(byte[] part) {
        return pieces(part, Set.of()).getFirst();
    }

    /** Every element of these names, whole; with no name the root. */
    static List<DocxElement> pieces(byte[] part, Set<String> wanted) {
        var found = new ArrayList<DocxElement>();
        try {
            var reader = new DocxXml(part);
            while (reader.xml.hasNext()) {
                if (reader.xml.next() == XMLStreamConstants.START_ELEMENT
                        && (wanted.isEmpty() || wanted.contains(reader.name()))) {
                    found.add(reader.element());
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableFile(Reason.CORRUPT, "not well-formed XML", e);
        }
        return found;
    }

    /** Hands over what stands in the body of a document, block by block, and lets go of it. */
    static void blocks(byte[] document, Consumer<DocxElement> each) {
        try {
            var reader = new DocxXml(document);
            boolean inside = false;
            int blocks = 0;
            while (reader.xml.hasNext()) {
                int event = reader.xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && inside) {
                    if (++blocks > MOST_BLOCKS) {
                        throw new UnreadableFile(Reason.TOO_LONG, "more than " + MOST_BLOCKS + " blocks");
                    }
                    reader.held = 0;
                    reader.chosen(reader.element()).forEach(each);
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    inside = reader.name().equals("w:body");
                }
            }
            if (!inside) {
                throw new UnreadableFile(Reason.CORRUPT, "no body");
            }
        } catch (XMLStreamException e) {
            throw new UnreadableFile(Reason.CORRUPT, "not well-formed XML", e);
        }
    }

    private DocxElement element() throws XMLStreamException {
        TimeLimit.check();
        if (++held > MOST_ELEMENTS) {
            throw new UnreadableFile(Reason.TOO_LONG, "more than " + MOST_ELEMENTS + " elements");
        }
        var element = new DocxElement(name(), attributes());
        var letters = HOLD_LETTERS.contains(element.name()) ? new StringBuilder() : null;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                chosen(element()).forEach(element::add);
            } else if (letters != null
                    && (event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)) {
                letters.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        if (letters != null) {
            element.say(letters.toString());
        }
        return element;
    }

    /** Of alternatives the first that is understood (ISO/IEC 29500-3, 9.3); of anything else itself. */
    private List<DocxElement> chosen(DocxElement element) {
        if (!element.name().equals("mc:AlternateContent")) {
            return List.of(element);
        }
        for (DocxElement branch : element.children()) {
            if (branch.name().equals("mc:Fallback")
                    || branch.name().equals("mc:Choice")
                            && !branch.attribute("Requires").isEmpty()) {
                return branch.children();
            }
        }
        return List.of();
    }

    private String[] attributes() {
        var found = new ArrayList<String>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String local = xml.getAttributeLocalName(i);
            if (local.startsWith("rsid") || local.equals("paraId") || local.equals("textId")) {
                continue; // marks of the program's own, on every paragraph
            }
            boolean link = "r:".equals(PREFIXES.get(String.valueOf(xml.getAttributeNamespace(i))));
            found.add(link ? "r:" + local : local);
            found.add(local.equals("Requires") ? understood(xml.getAttributeValue(i)) : xml.getAttributeValue(i));
        }
        return found.toArray(String[]::new);
    }

    /** The namespaces that an alternative asks for, empty when one of them is of another maker. */
    private String understood(String prefixes) {
        for (String prefix : prefixes.strip().split("\\s+")) {
            String namespace = xml.getNamespaceURI(prefix);
            if (namespace != null
                    && !namespace.startsWith(OPEN)
                    && !namespace.startsWith(STRICT)
                    && !namespace.startsWith(MICROSOFT)
                    && !namespace.startsWith("urn:schemas-microsoft-com")) {
                return "";
            }
        }
        return prefixes;
    }

    private String name() {
        String prefix = PREFIXES.getOrDefault(String.valueOf(xml.getNamespaceURI()), "other:");
        return names.computeIfAbsent(prefix, _ -> new HashMap<>())
                .computeIfAbsent(xml.getLocalName(), local -> prefix + local);
    }
}
