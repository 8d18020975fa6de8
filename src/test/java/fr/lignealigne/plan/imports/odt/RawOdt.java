package fr.lignealigne.plan.imports.odt;

import fr.lignealigne.plan.imports.intake.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of an OpenDocument text, by a walk through its XML that shares nothing with the reader. */
public final class RawOdt {

    /** Who wrote and when, what a program counts, templates, settings. */
    private static final Set<String> NO_WORDS = Set.of(
            "creator",
            "date",
            "date-string",
            "creator-initials",
            "sender-initials",
            "note-citation",
            "table-of-content-source",
            "illustration-index-source",
            "alphabetical-index-source",
            "bibliography-source",
            "binary-data",
            "forms",
            "annotation-math");

    private final Words words = new Words();

    /** What styles write before and after the numbers they compute. */
    private final Words computed = new Words();

    private final Set<String> pages = new HashSet<>();

    public static RawOdt of(byte[] file) {
        var raw = new RawOdt();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("content.xml") || entry.getName().equals("styles.xml")) {
                    raw.walk(zip.readAllBytes(), entry.getName().equals("styles.xml"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return raw;
    }

    public Words words() {
        return words;
    }

    public Words computed() {
        return computed;
    }

    private void walk(byte[] part, boolean styles) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(part));
        var times = new ArrayDeque<Integer>();
        times.push(1);
        var text = new StringBuilder();
        int silent = 0;
        int inside = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    silent += silent > 0 || NO_WORDS.contains(name) ? 1 : 0;
                    inside += inside > 0 || isText(name, styles) ? 1 : 0;
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        if (xml.getAttributeLocalName(i).matches("num-prefix|num-suffix|num-list-format")) {
                            computed.add(xml.getAttributeValue(i), 1);
                        }
                        if (name.equals("hidden-text")
                                && xml.getAttributeLocalName(i).equals("string-value")) {
                            text.append(' ').append(xml.getAttributeValue(i)).append(' ');
                        }
                    }
                    text.append(isMark(name) ? "" : " ");
                    boolean repeats = name.equals("table-cell") || name.equals("table-row");
                    say(text, times.peek(), repeats, styles);
                    times.push(times.peek() * (repeats ? repeated(xml) : 1));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    silent -= silent > 0 ? 1 : 0;
                    inside -= inside > 0 ? 1 : 0;
                    String name = xml.getLocalName();
                    text.append(isMark(name) ? "" : " ");
                    say(
                            text,
                            times.pop(),
                            name.matches("table-cell|table-row|header.*|footer.*") || inside == 0,
                            styles);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (silent == 0 && inside > 0) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
    }

    /** The head of a page counts once, whatever pages bear it. */
    private void say(StringBuilder text, int times, boolean now, boolean styles) {
        if (now) {
            String said = text.toString().replaceAll("\\s+", " ").strip();
            if (!styles || pages.add(said)) {
                words.add(said, times);
            }
            text.setLength(0);
        }
    }

    private static boolean isText(String name, boolean styles) {
        return styles ? name.matches("(?:header|footer)(?:-left|-first)?") : name.equals("body") || name.equals("math");
    }

    /** Elements that may stand inside a word. */
    private static boolean isMark(String name) {
        return name.matches(
                "span|a|bookmark.*|soft-page-break|change-start|change-end|reference-mark.*|note-body|mi|mo|mn|mrow|semantics|math");
    }

    private static int repeated(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).matches("number-(?:rows|columns)-repeated")) {
                return Integer.parseInt(xml.getAttributeValue(i));
            }
        }
        return 1;
    }
}
