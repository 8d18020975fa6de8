package fr.lignealigne.demo;

import fr.lignealigne.remark.Evidence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A page with a figure and its source, as an association would take it out of its report. */
final class DemoSheet {

    private DemoSheet() {}

    static byte[] of(Evidence evidence) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.setLeading(24);
                content.newLineAtOffset(40, 520);
                content.showText(plain(evidence.figure()));
                content.newLine();
                content.showText(plain(evidence.source()));
                content.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** In the letters that the plain fonts of PDF have. */
    private static String plain(String text) {
        return text.replace('\u2019', '\'')
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceAll("[\\u2013\\u2014]", "-")
                .replaceAll("[^\\x20-\\x7e\\u00a1-\\u00ff]", "");
    }
}
