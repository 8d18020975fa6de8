package fr.lignealigne.export.working;

import fr.lignealigne.export.Story;
import fr.lignealigne.export.XmlText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes the body of a DOCX, each paragraph as it comes (ECMA-376 part 1, 17.3). */
final class WordXml implements Story {

    private static final int BUFFER = 1 << 16;

    /** In half points, and as colours are written. */
    private static final String SMALL = "<w:sz w:val=\"17\"/>";

    private static final String BOLD = "<w:b/>";
    private static final String GREY = "<w:color w:val=\"555555\"/>";

    private final Writer out;

    WordXml(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    }

    void flush() throws IOException {
        out.flush();
    }

    void raw(String xml) throws IOException {
        out.write(xml);
    }

    @Override
    public void heading(int level, String words) throws IOException {
        paragraph("<w:pStyle w:val=\"Heading" + level + "\"/>", "", words);
    }

    @Override
    public void strong(String words) throws IOException {
        paragraph("<w:keepNext/><w:spacing w:before=\"160\" w:after=\"0\"/>", BOLD, words);
    }

    @Override
    public void words(String words) throws IOException {
        if (!words.isBlank()) {
            paragraph("<w:spacing w:after=\"40\"/>", "", words);
        }
    }

    @Override
    public void quiet(String words) throws IOException {
        if (!words.isBlank()) {
            paragraph("<w:spacing w:after=\"40\"/>", GREY + SMALL, words);
        }
    }

    /** A paragraph in a cell, which must hold one. */
    void small(boolean bold, String words) throws IOException {
        paragraph("<w:spacing w:after=\"0\"/>", (bold ? BOLD : "") + SMALL, words);
    }

    private void paragraph(String look, String letters, String words) throws IOException {
        out.write("<w:p><w:pPr>");
        out.write(look);
        out.write("</w:pPr>");
        String run = letters.isEmpty() ? "<w:r>" : "<w:r><w:rPr>" + letters + "</w:rPr>";
        boolean first = true;
        for (String line : XmlText.of(words).split("\r\n|\r|\n", -1)) {
            out.write(run);
            out.write(first ? "<w:t xml:space=\"preserve\">" : "<w:br/><w:t xml:space=\"preserve\">");
            out.write(line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            out.write("</w:t></w:r>");
            first = false;
        }
        out.write("</w:p>");
    }
}
