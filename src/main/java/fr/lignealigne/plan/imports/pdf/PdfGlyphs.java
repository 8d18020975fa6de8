package fr.lignealigne.plan.imports.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** The names of signs that PDFBox's own text stripper knows, beyond Adobe's list. */
final class PdfGlyphs {

    static final GlyphList NAMES = names();

    private PdfGlyphs() {}

    private static GlyphList names() {
        try (var more = GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return more == null ? GlyphList.getAdobeGlyphList() : new GlyphList(GlyphList.getAdobeGlyphList(), more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
