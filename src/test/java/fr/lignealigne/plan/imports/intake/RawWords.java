package fr.lignealigne.plan.imports.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** All the letters that stand in a DOCX, out of its XML by itself: it shares nothing with the reader. */
public final class RawWords {

    private static final String PARTS = "word/(?:document|footnotes|endnotes|comments|header\\d*|footer\\d*)\\.xml";

    private RawWords() {}

    public static String of(byte[] docx) {
        try {
            Path file = Files.createTempFile("raw", ".docx");
            try (var zip = new ZipFile(Files.write(file, docx).toFile())) {
                return words(zip);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(ZipFile zip) throws IOException, SAXException, ParserConfigurationException {
        var words = new StringBuilder();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            byte[] part = zip.getInputStream(entry).readAllBytes();
            if (entry.getName().matches(PARTS)) {
                var factory = DocumentBuilderFactory.newDefaultInstance();
                factory.setNamespaceAware(true);
                Node root = factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(part))
                        .getDocumentElement();
                add(root, words);
            } else if (entry.getName().endsWith(".html")) {
                words.append(new String(part, StandardCharsets.UTF_8).replaceAll("<[^>]*>", " "));
            }
        }
        return words.toString();
    }

    /** What was moved away stands where it was moved to, and what is for older programs is there for newer ones. */
    private static void add(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element element)) {
                continue;
            }
            switch (element.getLocalName()) {
                case "t", "delText" -> words.append(element.getTextContent());
                case "moveFrom", "Fallback", "instrText" -> {}
                case "tab", "br", "cr" -> words.append(' ');
                default -> {
                    add(element, words);
                    words.append(element.getLocalName().equals("p") ? " " : "");
                }
            }
        }
    }
}
