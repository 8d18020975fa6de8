package fr.lignealigne.export.numbered;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.export.DocumentWords;
import fr.lignealigne.shared.FrenchDates;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.springframework.web.util.HtmlUtils;

/** The numbered text of a version as a tagged PDF, which says of itself that it is PDF/UA-1 (ISO 14289-1). */
final class NumberedPdf {

    private static final String LANGUAGE = "fr";

    private NumberedPdf() {}

    static void write(PrintedText printed, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(
                    document,
                    Opening.dated(printed.version()) + " – " + printed.version().planTitle(),
                    printed.printedAt());
            Sheet sheet = Sheet.of(printed.choice());
            Tags tags = new Tags(document);
            try (Inks inks = new Inks(document)) {
                try (Press press = new Press(document, tags)) {
                    Blocks blocks = new Blocks(press, tags, inks, new Wrapping(inks));
                    Bookmarks bookmarks = new Bookmarks(document);
                    new Opening(printed, sheet, press, tags, blocks).print();
                    new TextPrinter(printed, sheet, press, tags, blocks, bookmarks).print();
                }
                new PageEdges(
                                printed.version().planTitle(),
                                Opening.dated(printed.version()),
                                Opening.confidential(printed),
                                say(
                                        "paper.printed",
                                        printed.reader(),
                                        FrenchDates.fullMoment(printed.printedAt(), DocumentWords.FRENCH)),
                                sheet,
                                inks)
                        .draw(document);
                tags.finish();
                document.save(out);
            }
        }
    }

    static void describe(PDDocument document, String title, Instant printedAt) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        GregorianCalendar now = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        now.setTimeInMillis(printedAt.toEpochMilli());
        information.setCreationDate(now);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(LANGUAGE);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(title).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static String xmp(String title) {
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <pdfuaid:part>1</pdfuaid:part>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>fr</rdf:li></rdf:Bag></dc:language>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(HtmlUtils.htmlEscape(title.replaceAll("\\p{Cc}", " "), "UTF-8"));
    }
}
