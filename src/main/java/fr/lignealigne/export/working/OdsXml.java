package fr.lignealigne.export.working;

import fr.lignealigne.export.XmlText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes the cells of a spreadsheet's content, each as it comes. */
final class OdsXml {

    private static final int BUFFER = 1 << 16;

    private final Writer out;

    OdsXml(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    }

    void flush() throws IOException {
        out.flush();
    }

    void raw(String xml) throws IOException {
        out.write(xml);
    }

    /** A cell of words, a paragraph each line; blanks that follow each other are told apart (OpenDocument 1.3 part 3, 6.1.3). */
    void text(String style, String attributes, String words) throws IOException {
        out.write("<table:table-cell table:style-name=\"");
        out.write(style);
        out.write('"');
        out.write(attributes);
        if (words.isEmpty()) {
            out.write("/>");
            return;
        }
        out.write(" office:value-type=\"string\">");
        for (String line : XmlText.of(words).split("\r\n|\r|\n", -1)) {
            out.write("<text:p>");
            blanks(line);
            out.write("</text:p>");
        }
        out.write("</table:table-cell>");
    }

    private void blanks(String line) throws IOException {
        boolean afterBlank = true;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '\t') {
                out.write("<text:tab/>");
            } else if (sign == ' ' && (afterBlank || i == line.length() - 1)) {
                out.write("<text:s/>");
            } else {
                sign(out, sign);
            }
            afterBlank = sign == ' ';
        }
    }

    private static void sign(Writer out, char sign) throws IOException {
        switch (sign) {
            case '&' -> out.write("&amp;");
            case '<' -> out.write("&lt;");
            case '>' -> out.write("&gt;");
            case '"' -> out.write("&quot;");
            default -> out.write(sign);
        }
    }

    static String escaped(String words) {
        return XmlText.of(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
