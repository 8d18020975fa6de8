package fr.lignealigne.export;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.lignealigne.shared.WordDiff;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Numbered A4 pages in French, written as HTML and printed as a PDF whose headings a screen reader finds. */
public final class Paper {

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt 'Liberation Sans'; } }
            body { font: 11pt/1.5 'Liberation Sans'; color: #1b1f27; }
            h1, h2, h3, h4, h5, h6 { font-weight: normal; }
            h1 { font-size: 19pt; margin: 0 0 4mm; }
            .lead { margin: 0 0 8mm; }
            p { margin: 1mm 0; white-space: pre-line; }
            ins { text-decoration: underline; color: #0a5a2a; }
            del { text-decoration: line-through; color: #8c1d1d; }
            """;

    private Paper() {}

    /** An empty document with this title, and the style that is its own. */
    public static Document blank(String title, String style) {
        Document page = Document.createShell("");
        page.expectFirst("html").attr("lang", "fr");
        page.title(title);
        page.head().appendElement("meta").attr("name", "subject").attr("content", title);
        page.head().appendElement("style").text(STYLE + style);
        return page;
    }

    /** What is gone struck through, what was added underlined: it can be read without its colours. */
    public static void difference(Element text, List<WordDiff.Segment> words) {
        for (WordDiff.Segment segment : words) {
            switch (segment.change()) {
                // A box of its own, or it would be drawn, and copied, before the stretches around it.
                case KEPT -> text.appendElement("span").text(segment.text());
                case REMOVED -> text.appendElement("del").text(segment.text());
                case ADDED -> text.appendElement("ins").text(segment.text());
            }
        }
    }

    public static byte[] print(Document page) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFont(Paper::font, "Liberation Sans")
                    .usePdfUaAccessibility(true)
                    .useUnicodeLineBreaker(new LineBreaks())
                    .withW3cDocument(new W3CDom().fromJsoup(page), null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PDFBox brings this font for documents that lack theirs; embedded, it holds every French sign. */
    private static InputStream font() {
        return Objects.requireNonNull(
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
    }
}
