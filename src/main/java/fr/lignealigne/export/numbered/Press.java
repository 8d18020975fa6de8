package fr.lignealigne.export.numbered;

import fr.lignealigne.shared.Invalid;
import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/** Puts ink on pages from top to bottom; whatever it puts there is in the tree or marked as beside the text. */
final class Press implements AutoCloseable {

    static final float BLACK = 0;
    static final float GREY = 0.33f;

    /** As many pages as the largest plan with all its remarks may take three times over. */
    static final int MOST_PAGES = 6_000;

    /** Whatever it is that takes so long: somebody else waits for the press. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** Wider words are drawn together down to this; then their letters get smaller. */
    private static final float NARROWEST = 0.85f;

    private final PDDocument document;
    private final Tags tags;
    private final long begun = System.nanoTime();
    private @Nullable PDPage page;
    private @Nullable PDPageContentStream content;
    private float y;

    Press(PDDocument document, Tags tags) throws IOException {
        this.document = document;
        this.tags = tags;
        turn();
    }

    PDPage page() {
        if (page == null) {
            throw new IllegalStateException("The press has stopped.");
        }
        return page;
    }

    private PDPageContentStream content() {
        if (content == null) {
            throw new IllegalStateException("The press has stopped.");
        }
        return content;
    }

    /** Where the next line would stand above. */
    float y() {
        return y;
    }

    boolean isAtTop() {
        return y == Sheet.TOP;
    }

    boolean hasRoom(float height) {
        return y - height >= Sheet.BOTTOM;
    }

    /** Begins a new page unless this height is still free; says whether it did. */
    boolean need(float height) throws IOException {
        if (hasRoom(height) || isAtTop()) {
            return false;
        }
        turn();
        return true;
    }

    /** Leaves that much blank, but not at the top of a page. */
    void skip(float height) {
        if (!isAtTop()) {
            y -= height;
        }
    }

    void down(float height) {
        y -= height;
    }

    private void turn() throws IOException {
        if (document.getNumberOfPages() >= MOST_PAGES || System.nanoTime() - begun > LONGEST.toNanos()) {
            throw new Invalid("paper.tooLong");
        }
        if (content != null) {
            content.close();
        }
        PDPage next = new PDPage(Sheet.PAGE);
        document.addPage(next);
        tags.beginPage(next);
        page = next;
        content = new PDPageContentStream(document, next);
        y = Sheet.TOP;
    }

    /** Puts words on the line above {@code y}, in the tree when given an element, else beside the text. */
    void words(@Nullable PDStructureElement tag, Ink ink, float x, float size, float grey) throws IOException {
        words(tag, ink, x, size, grey, Float.MAX_VALUE);
    }

    /** The same in a width: what is wider is drawn together. */
    void words(@Nullable PDStructureElement tag, Ink ink, float x, float size, float grey, float width)
            throws IOException {
        if (ink.runs().isEmpty()) {
            return;
        }
        float wanted = ink.ems() * size;
        float squeeze = wanted <= width ? 1 : Math.max(NARROWEST, width / wanted);
        float drawn = wanted * squeeze <= width ? size : width / (ink.ems() * squeeze);
        begin(tag);
        PDPageContentStream out = content();
        out.beginText();
        out.setNonStrokingColor(grey);
        out.setHorizontalScaling(squeeze * 100);
        out.newLineAtOffset(x, y);
        for (Ink.Run run : ink.runs()) {
            out.setFont(run.font(), drawn);
            if (run.actual() == null) {
                out.showText(run.text());
            } else {
                out.beginMarkedContent(COSName.getPDFName("Span"), actual(run.actual()));
                out.showText(run.text());
                out.endMarkedContent();
            }
        }
        out.endText();
        out.endMarkedContent();
    }

    private static PDPropertyList actual(String words) {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, words);
        return PDPropertyList.create(properties);
    }

    private void begin(@Nullable PDStructureElement tag) throws IOException {
        if (tag == null) {
            content().beginMarkedContent(COSName.ARTIFACT);
        } else {
            content().beginMarkedContent(COSName.getPDFName(tag.getStructureType()), tags.mark(tag, page()));
        }
    }

    /** A rule from point to point, beside the text. */
    void rule(float fromX, float fromY, float toX, float toY, float width) throws IOException {
        PDPageContentStream out = content();
        out.beginMarkedContent(COSName.ARTIFACT);
        out.setStrokingColor(GREY);
        out.setLineWidth(width);
        out.moveTo(fromX, fromY);
        out.lineTo(toX, toY);
        out.stroke();
        out.endMarkedContent();
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }
}
