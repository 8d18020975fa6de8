package fr.lignealigne.plan.imports.archive;

import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a part once before any library does, and refuses what no word processor writes.
 *
 * <p>A document type is where entities are declared (XXE, "billion laughs"); endless nesting would overflow the stack of
 * the libraries that follow.
 */
final class XmlGuard {

    private static final int DEEPEST = 400;

    /** A text of the most items allowed has fewer; twenty-five million empty ones would fill the memory of a server. */
    private static final int MOST_ELEMENTS = 3_000_000;

    private XmlGuard() {}

    static void check(byte[] xml) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            int depth = 0;
            int elements = 0;
            while (reader.hasNext()) {
                TimeLimit.check();
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableFile(Reason.CORRUPT, "a document type");
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
                if (reader.isStartElement() && ++elements > MOST_ELEMENTS) {
                    throw new UnreadableFile(Reason.BOMB, "more than " + MOST_ELEMENTS + " elements");
                }
                if (depth > DEEPEST) {
                    throw new UnreadableFile(Reason.BOMB, "nested more than " + DEEPEST + " deep");
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableFile(Reason.CORRUPT, "not well-formed XML", e);
        }
    }
}
