package fr.lignealigne.export.numbered;

import static fr.lignealigne.export.DocumentWords.say;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** Head and foot of every page, drawn once their number is known: which text this is, who printed it, which page. */
final class PageEdges {

    private static final float SIZE = 8.5f;
    private static final float HEAD = Sheet.PAGE.getHeight() - 36;
    private static final float SECOND = HEAD - 11.5f;
    private static final float FOOT = 32;

    private final String titleWords;
    private final String versionWords;
    private final String noticeWords;
    private final String readerWords;
    private final Sheet sheet;
    private final Inks inks;

    /**
     * @param title of which text
     * @param version which version of it, before its title
     * @param notice whom it is for; may be empty
     * @param reader who printed it, and when
     */
    PageEdges(String title, String version, String notice, String reader, Sheet sheet, Inks inks) {
        this.titleWords = title;
        this.versionWords = version;
        this.noticeWords = notice;
        this.readerWords = reader;
        this.sheet = sheet;
        this.inks = inks;
    }

    void draw(PDDocument document) throws IOException {
        Ink title = inks.of(titleWords, Inks.Weight.REGULAR);
        Ink version = inks.of(versionWords, Inks.Weight.SEMIBOLD);
        Ink notice = inks.of(noticeWords, Inks.Weight.SEMIBOLD);
        Ink reader = inks.of(readerWords, Inks.Weight.REGULAR);
        Ink notes = inks.of(say("paper.notes"), Inks.Weight.REGULAR);
        int pages = document.getNumberOfPages();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            Ink place = inks.of(number + " / " + pages, Inks.Weight.REGULAR);
            float afterVersion = versionWords.isEmpty() ? Sheet.LEFT : Sheet.LEFT + version.ems() * SIZE + 8;
            try (PDPageContentStream out =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                out.beginMarkedContent(COSName.ARTIFACT, pagination());
                words(out, version, Sheet.LEFT, HEAD, Sheet.RIGHT - Sheet.LEFT);
                words(out, title, afterVersion, HEAD, Sheet.RIGHT - afterVersion);
                words(out, notice, Sheet.LEFT, SECOND, Sheet.RIGHT - Sheet.LEFT);
                float afterPlace = place.ems() * SIZE;
                words(out, reader, Sheet.LEFT, FOOT, Sheet.RIGHT - afterPlace - 12 - Sheet.LEFT);
                words(out, place, Sheet.RIGHT - afterPlace, FOOT, afterPlace + 1);
                rule(out, Sheet.LEFT, SECOND - 6, Sheet.RIGHT, SECOND - 6);
                if (sheet.hasMargin()) {
                    words(out, notes, sheet.margin() + 6, Sheet.TOP - 6, 100);
                    rule(out, sheet.margin(), Sheet.TOP + 4, sheet.margin(), Sheet.BOTTOM);
                }
                out.endMarkedContent();
            }
        }
    }

    private static PDPropertyList pagination() {
        COSDictionary properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Pagination");
        return PDPropertyList.create(properties);
    }

    private static void words(PDPageContentStream out, Ink ink, float x, float y, float width) throws IOException {
        out.beginText();
        out.setNonStrokingColor(Press.BLACK);
        out.setHorizontalScaling(Math.min(100, 100 * width / Math.max(0.1f, ink.ems() * SIZE)));
        out.newLineAtOffset(x, y);
        for (Ink.Run run : ink.runs()) {
            out.setFont(run.font(), SIZE);
            out.showText(run.text());
        }
        out.endText();
    }

    private static void rule(PDPageContentStream out, float fromX, float fromY, float toX, float toY)
            throws IOException {
        out.setStrokingColor(Press.GREY);
        out.setLineWidth(0.5f);
        out.moveTo(fromX, fromY);
        out.lineTo(toX, toY);
        out.stroke();
    }
}
