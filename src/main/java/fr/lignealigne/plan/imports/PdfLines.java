package fr.lignealigne.plan.imports;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the words of each page into lines, with where they stand and how large and heavy they are. */
final class PdfLines extends PdfWalk {

    /**
     * The margins of two cells side by side, in ems. A justified line may have such a gap too, but not under another's:
     * {@link PdfTable} asks for columns.
     */
    private static final double WIDE_GAP = 0.9;

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<PdfLine.Segment> segments = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private double left;
    private double right;
    private double y;
    private double size;
    private int letters;
    private int boldLetters;

    private PdfLines() {
        setSortByPosition(true);
        setAddMoreFormatting(false);
    }

    static List<PdfLine> of(PDDocument document) throws IOException {
        var reader = new PdfLines();
        reader.writeText(document, Writer.nullWriter());
        reader.checkLetters();
        return reader.lines;
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (word.isBlank() || positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        if (letters == 0) {
            left = first.getXDirAdj();
            y = first.getYDirAdj();
            size = first.getFontSizeInPt();
        } else if (first.getXDirAdj() - right > WIDE_GAP * size
                && Marker.of(words + " x").isEmpty()) {
            endSegment();
            left = first.getXDirAdj();
        } else if (!Hyphens.isTied(words, word)) {
            words.append(' ');
        }
        words.append(word);
        right = last.getXDirAdj() + last.getWidthDirAdj();
        size = Math.max(size, first.getFontSizeInPt());
        letters += word.length();
        boldLetters += isBold(first) ? word.length() : 0;
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endSegment() {
        segments.add(new PdfLine.Segment(left, right, CleanText.of(words.toString())));
        words.setLength(0);
    }

    private void endLine() {
        if (letters == 0) {
            return;
        }
        endSegment();
        boolean bold = boldLetters > 0.8 * letters;
        lines.add(new PdfLine(getCurrentPageNo() - 1, y, size, bold, List.copyOf(segments)));
        segments.clear();
        letters = 0;
        boldLetters = 0;
    }

    private static boolean isBold(TextPosition letter) {
        String font = String.valueOf(letter.getFont().getName()).toLowerCase(Locale.ROOT);
        var descriptor = letter.getFont().getFontDescriptor();
        return font.contains("bold") || font.contains("black") || descriptor != null && descriptor.isForceBold();
    }
}
