package fr.lignealigne.export.numbered;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The lists open at a place of the text: one that goes deeper opens inside the last point of the one above. */
final class ListTags {

    private static final class Open {

        private final PDStructureElement list;
        private PDStructureElement body;

        Open(PDStructureElement list, PDStructureElement body) {
            this.list = list;
            this.body = body;
        }
    }

    /** The two parts of a point. */
    record Point(PDStructureElement label, PDStructureElement body) {}

    private final Tags tags;
    private final Deque<Open> open = new ArrayDeque<>();

    ListTags(Tags tags) {
        this.tags = tags;
    }

    /** Says whether there was one to close. */
    boolean close() {
        boolean was = !open.isEmpty();
        open.clear();
        return was;
    }

    /** Where what belongs to the last point goes: into it, or into the document when no list is open. */
    PDStructureElement place() {
        return open.isEmpty() ? tags.document() : open.element().body;
    }

    /** A new point at this depth, from 0; no list opens two depths at once. */
    Point point(int depth) {
        while (open.size() > depth + 1) {
            open.pop();
        }
        PDStructureElement list =
                open.size() == depth + 1 ? open.element().list : tags.in(place(), StandardStructureTypes.L);
        PDStructureElement item = tags.in(list, StandardStructureTypes.LI);
        PDStructureElement label = tags.in(item, StandardStructureTypes.LBL);
        PDStructureElement body = tags.in(item, StandardStructureTypes.L_BODY);
        if (!open.isEmpty() && open.element().list == list) {
            open.element().body = body;
        } else {
            open.push(new Open(list, body));
        }
        return new Point(label, body);
    }
}
