package fr.lignealigne.export.numbered;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The headings as bookmarks, nested as they are in the text. */
final class Bookmarks {

    private record Open(int rank, PDOutlineNode node) {}

    private final Deque<Open> open = new ArrayDeque<>();

    Bookmarks(PDDocument document) {
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        open.push(new Open(0, outline));
    }

    void add(int rank, String title, PDPage page, float top) {
        while (open.element().rank() >= rank) {
            open.pop();
        }
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop((int) top);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(place);
        open.element().node().addLast(item);
        open.push(new Open(rank, item));
    }
}
