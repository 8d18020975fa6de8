package fr.lignealigne.export;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.ReceiptDetails;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** The receipt on paper: number, moment, and word for word what was handed over. */
@Component
class ReceiptPdf {

    private static final Locale FRENCH = Locale.FRENCH;

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt 'Liberation Sans'; } }
            body { font: 11pt/1.5 'Liberation Sans'; color: #1b1f27; }
            h1 { font-size: 19pt; margin: 0 0 4mm; }
            .lead { margin: 0 0 8mm; }
            .remark { border-top: 1px solid #999; padding: 3mm 0; page-break-inside: avoid; }
            .remark h2 { font-size: 11pt; margin: 0; }
            blockquote { margin: 2mm 0 2mm 4mm; color: #444; }
            p { margin: 1mm 0; white-space: pre-line; }
            """;

    byte[] of(ReceiptDetails receipt, VersionSummary version) {
        Document page = Document.createShell("");
        page.expectFirst("html").attr("lang", "fr");
        page.title(say("receipt.title", receipt.number()));
        page.head().appendElement("style").text(STYLE);
        Element body = page.body();
        body.appendElement("h1").text(say("receipt.title", receipt.number()));
        body.appendElement("p")
                .addClass("lead")
                .text(say(
                        "receipt.said",
                        receipt.organisationName(),
                        receipt.depositedBy(),
                        receipt.remarks().size(),
                        version.label(),
                        version.planTitle(),
                        FrenchDates.fullMoment(receipt.depositedAt(), FRENCH)));
        receipt.remarks().forEach(remark -> append(body, version, remark));
        return render(page);
    }

    private static void append(Element body, VersionSummary version, RemarkDetails remark) {
        Element section = body.appendElement("div").addClass("remark");
        section.appendElement("h2")
                .text(remark.code() + " · " + version.label() + ", " + place(remark) + " · "
                        + say("remark.kind." + remark.kind()));
        if (!remark.place().quote().isBlank()) {
            section.appendElement("blockquote")
                    .text(say("receipt.quote", remark.place().quote()));
        }
        if (!remark.wording().isBlank()) {
            section.appendElement("p").text(say("receipt.wording", remark.wording()));
        }
        if (!remark.evidence().figure().isBlank()) {
            section.appendElement("p")
                    .text(remark.evidence().figure() + " – " + remark.evidence().source());
        }
        section.appendElement("p").text(remark.body());
    }

    private static String place(RemarkDetails remark) {
        var place = remark.place();
        return switch (place.target()) {
            case PASSAGE, MEASURE, FIELD ->
                place.firstLine() == place.lastLine()
                        ? say("remark.line", String.valueOf(place.firstLine()))
                        : say("remark.lines", String.valueOf(place.firstLine()), String.valueOf(place.lastLine()));
            case PLAN -> say("remark.place.plan");
        };
    }

    private static String say(String key, Object... arguments) {
        return Words.say(FRENCH, key, arguments);
    }

    /** PDFBox brings this font for documents that lack theirs; embedded, it holds every French sign. */
    private static InputStream font() {
        return Objects.requireNonNull(
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
    }

    private static byte[] render(Document page) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFont(ReceiptPdf::font, "Liberation Sans")
                    .withW3cDocument(new W3CDom().fromJsoup(page), null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
