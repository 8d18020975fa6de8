package fr.lignealigne.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A DOCX as it reads when all its tracked changes are accepted, or all rejected: « style|words » a paragraph. */
final class DecidedDocx {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Document xml;

    DecidedDocx(byte[] file) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        xml = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part(file, "word/document.xml")));
    }

    static byte[] part(byte[] file, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException(name + " is missing");
    }

    List<String> accepted() {
        return read(Set.of("del", "moveFrom"), false);
    }

    List<String> rejected() {
        return read(Set.of("ins", "moveTo"), true);
    }

    List<Element> elements(String name) {
        var found = xml.getElementsByTagNameNS(W, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    static String value(Element element, String attribute) {
        return element.getAttributeNS(W, attribute);
    }

    private List<String> read(Set<String> gone, boolean asBefore) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Element paragraph : children(elements("body").getFirst(), "p")) {
            for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
                words(node, gone, words);
            }
            Element look = first(paragraph, "pPr");
            Element end = look == null ? null : first(look, "rPr");
            if (end != null && gone.stream().anyMatch(name -> first(end, name) != null)) {
                continue;
            }
            if (look != null) {
                paragraphs.add(style(look, asBefore) + "|" + words);
            } else if (!words.isEmpty() || paragraph.getNextSibling() instanceof Element next && isNamed(next, "p")) {
                throw new AssertionError("Only the empty paragraph at the end has no style");
            }
            words.setLength(0);
        }
        if (!words.isEmpty()) {
            throw new AssertionError("Words without an end: " + words);
        }
        return paragraphs;
    }

    private static String style(Element look, boolean asBefore) {
        Element change = first(look, "pPrChange");
        Element shown = asBefore && change != null ? first(change, "pPr") : look;
        return value(first(shown, "pStyle"), "val");
    }

    private static void words(Node node, Set<String> gone, StringBuilder words) {
        String name = node.getLocalName();
        if (name == null || gone.contains(name) || name.equals("pPr")) {
            return;
        }
        if (name.equals("t") || name.equals("delText")) {
            words.append(node.getTextContent());
        } else if (name.equals("tab")) {
            words.append('\t');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            words(child, gone, words);
        }
    }

    private static Element first(Element parent, String name) {
        return children(parent, name).stream().findFirst().orElse(null);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && isNamed(element, name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static boolean isNamed(Element element, String name) {
        return W.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }
}
