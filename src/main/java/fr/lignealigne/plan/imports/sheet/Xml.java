package fr.lignealigne.plan.imports.sheet;

import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through a part that was found to be safe, element by element. */
final class Xml {

    /** What is done with what is read. */
    interface Reading {

        void read(XMLStreamReader part) throws XMLStreamException;
    }

    private Xml() {}

    static void read(byte[] part, Reading reading) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            reading.read(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException e) {
            throw new UnreadableFile(Reason.CORRUPT, "not well-formed XML", e);
        }
    }

    /** The value of an attribute by its name alone, or nothing. */
    static String attribute(XMLStreamReader part, String name) {
        for (int i = 0; i < part.getAttributeCount(); i++) {
            if (part.getAttributeLocalName(i).equals(name)) {
                return Objects.requireNonNullElse(part.getAttributeValue(i), "");
            }
        }
        return "";
    }

    /** A number that is written there; this one when there is none, or none that is meant. */
    static int number(XMLStreamReader part, String name, int otherwise) {
        String written = attribute(part, name);
        return written.matches("\\d{1,8}") ? Integer.parseInt(written) : otherwise;
    }
}
