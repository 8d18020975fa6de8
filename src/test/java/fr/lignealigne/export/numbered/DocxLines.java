package fr.lignealigne.export.numbered;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The numbered lines of a DOCX: the number of each stands behind its words, in Word's style for line numbers. */
final class DocxLines {

    private DocxLines() {}

    static List<NumberedLine> of(byte[] docx) throws IOException {
        List<NumberedLine> lines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Element run : Jsoup.parse(document(docx), "", Parser.xmlParser()).select("w|r")) {
            String said = run.select("w|t").text();
            boolean isNumber = run.select("w|rStyle").attr("w:val").equals("LineNumber");
            if (isNumber) {
                lines.add(new NumberedLine(Integer.parseInt(said.strip()), words.toString()));
                words.setLength(0);
            } else {
                run.select("w|t").forEach(text -> words.append(text.wholeText()));
            }
        }
        return lines;
    }

    private static String document(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("No document in the file.");
    }
}
