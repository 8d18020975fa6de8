package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.intake.Importing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** A4 pages on which words are put one by one, in points from the top left corner. */
final class PdfPaper {

    static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    static final double STEP = 13.2;
    private static final float SIZE = 11;
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);
    private PDPageContentStream content;
    private PDFont font = PLAIN;
    private float size = SIZE;

    PdfPaper() {
        begin();
    }

    private void begin() {
        try {
            page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() {
        return document;
    }

    PDPage page() {
        return page;
    }

    PDPageContentStream content() {
        return content;
    }

    PdfPaper letters(PDFont newFont, double newSize) {
        font = newFont;
        size = (float) newSize;
        return this;
    }

    PdfPaper text() {
        return letters(PLAIN, SIZE);
    }

    double width(String words) {
        try {
            return font.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfPaper at(double x, double y, String words) {
        return turned(0, x, y, words);
    }

    PdfPaper turned(double degrees, double x, double y, String words) {
        try {
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float) (HEIGHT - y)));
            content.showText(words);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Words in lines no wider than this; gives the height of the next line. */
    double block(double x, double y, double width, String words) {
        var line = new StringBuilder();
        double height = y;
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                at(x, height, line.toString());
                height += STEP * size / SIZE;
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        at(x, height, line.toString());
        return height + STEP * size / SIZE;
    }

    PdfPaper line(double x1, double y1, double x2, double y2) {
        try {
            content.moveTo((float) x1, (float) (HEIGHT - y1));
            content.lineTo((float) x2, (float) (HEIGHT - y2));
            content.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    PdfPaper nextPage() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin();
        return this;
    }

    byte[] bytes() {
        var file = new ByteArrayOutputStream();
        try (document) {
            content.close();
            document.save(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    ImportedText read() {
        return Importing.read("plan.pdf", bytes());
    }
}
