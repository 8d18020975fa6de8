package fr.lignealigne.export.numbered;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font of one document: which signs it has and how wide they are, in thousandths of its size. */
final class Typeface implements AutoCloseable {

    private static final int NOTDEF = 0;
    private static final float NOT_ASKED = -1;

    private final TrueTypeFont file;
    private final CmapLookup glyphs;
    private final float unitsPerEm;
    private final float[] widths = new float[Character.MAX_VALUE + 1];
    final PDType0Font font;

    private Typeface(PDDocument document, TrueTypeFont file) throws IOException {
        this.file = file;
        // A ligature would be one sign that cannot be searched for or copied.
        file.setEnableGsub(false);
        glyphs = file.getUnicodeCmapLookup();
        unitsPerEm = file.getUnitsPerEm();
        font = PDType0Font.load(document, file, true);
        Arrays.fill(widths, NOT_ASKED);
    }

    static Typeface of(PDDocument document, Class<?> beside, String path) throws IOException {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(path), path)) {
            return new Typeface(document, new TTFParser().parse(new RandomAccessReadBuffer(stream)));
        }
    }

    boolean has(int sign) {
        return glyphs.getGlyphId(sign) != NOTDEF;
    }

    float width(int sign) throws IOException {
        if (sign > Character.MAX_VALUE) {
            return file.getAdvanceWidth(glyphs.getGlyphId(sign)) / unitsPerEm;
        }
        if (widths[sign] == NOT_ASKED) {
            widths[sign] = file.getAdvanceWidth(glyphs.getGlyphId(sign)) / unitsPerEm;
        }
        return widths[sign];
    }

    /** Only once the document is saved: until then it takes the signs it needs from the file. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
