package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import fr.lignealigne.attachment.cleaning.XmlRules.Attribute;
import fr.lignealigne.attachment.cleaning.XmlRules.Name;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Copies an XML part by {@link XmlRules}. Comments and processing instructions go; a document type, where entities are
 * declared, is refused. Written by hand, since the JDK's writers turn line breaks in attributes into spaces.
 */
final class XmlPart {

    private static final int DEEPEST = 400;

    private final XMLStreamReader in;
    private final XmlRules rules;
    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<Name> open = new ArrayDeque<>();

    private XmlPart(XMLStreamReader in, XmlRules rules) {
        this.in = in;
        this.rules = rules;
    }

    static byte[] copied(byte[] xml, XmlRules rules) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            var part = new XmlPart(factory.createXMLStreamReader(new ByteArrayInputStream(xml)), rules);
            part.copy();
            return part.out.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new RefusedFile(Reason.DAMAGED);
        }
    }

    private void copy() throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RefusedFile(Reason.DAMAGED);
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> {
                    open.pop();
                    out.append("</")
                            .append(written(in.getPrefix(), in.getLocalName()))
                            .append('>');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                default -> {}
            }
        }
    }

    private void start() throws XMLStreamException {
        var element = new Name(Objects.requireNonNullElse(in.getNamespaceURI(), ""), in.getLocalName());
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.add(new Attribute(
                    new Name(Objects.requireNonNullElse(in.getAttributeNamespace(i), ""), in.getAttributeLocalName(i)),
                    in.getAttributeValue(i)));
        }
        if (rules.drops(element, attributes)) {
            skip();
            return;
        }
        if (open.size() >= DEEPEST) {
            throw new RefusedFile(Reason.BOMB);
        }
        open.push(element);
        out.append('<').append(written(in.getPrefix(), in.getLocalName()));
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            String prefix = in.getNamespacePrefix(i);
            out.append(prefix == null || prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix);
            append(Objects.requireNonNullElse(in.getNamespaceURI(i), ""));
        }
        for (int i = 0; i < attributes.size(); i++) {
            String value = rules.value(element, attributes.get(i));
            if (value != null) {
                out.append(' ').append(written(in.getAttributePrefix(i), in.getAttributeLocalName(i)));
                append(value);
            }
        }
        out.append('>');
        String instead = rules.text(element);
        if (instead != null) {
            escape(instead, false);
        }
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void text() {
        Name element = open.peek();
        if (element == null || rules.text(element) != null) {
            return;
        }
        rules.said(element, in.getText());
        escape(in.getText(), false);
    }

    private static String written(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private void append(String value) {
        out.append("=\"");
        escape(value, true);
        out.append('"');
    }

    private void escape(String text, boolean isAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                case '"' -> out.append(isAttribute ? "&quot;" : "\"");
                case '\n' -> out.append(isAttribute ? "&#10;" : "\n");
                case '\t' -> out.append(isAttribute ? "&#9;" : "\t");
                default -> out.append(letter);
            }
        }
    }
}
