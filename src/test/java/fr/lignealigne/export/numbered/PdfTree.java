package fr.lignealigne.export.numbered;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A tagged PDF as a screen reader goes through it: elements in their order, with the words and places of each. */
final class PdfTree {

    /** Words of one stretch; {@code left} and {@code right} in points, {@code y} down from the top of the page. */
    record Stretch(int page, String words, float left, float right, float y) {}

    /** What stands outside the tree without being marked as beside the text. */
    private final List<Stretch> untagged = new ArrayList<>();

    private final Map<COSDictionary, Map<Integer, Stretch>> stretches = new HashMap<>();
    private final PDDocument document;

    PdfTree(PDDocument document) throws IOException {
        this.document = document;
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            Map<Integer, Stretch> ofPage = new HashMap<>();
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                Stretch stretch = stretch(number, content);
                if (content.getMCID() >= 0) {
                    ofPage.put(content.getMCID(), stretch);
                } else if (!"Artifact".equals(content.getTag())) {
                    untagged.add(stretch);
                }
            }
            stretches.put(page.getCOSObject(), ofPage);
        }
    }

    List<Stretch> untagged() {
        return untagged;
    }

    /** All that is in the tree. */
    List<Stretch> stretches() {
        return stretches.values().stream()
                .flatMap(page -> page.values().stream())
                .toList();
    }

    List<PDStructureElement> elements() {
        List<PDStructureElement> elements = new ArrayList<>();
        visit(document.getDocumentCatalog().getStructureTreeRoot(), elements::add);
        return elements;
    }

    private static void visit(PDStructureNode node, Consumer<PDStructureElement> visitor) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                visitor.accept(element);
                visit(element, visitor);
            }
        }
    }

    /** The stretch of a kid that is no element. */
    Stretch stretch(PDStructureElement parent, Object kid) {
        PDPage page = parent.getPage();
        int mark;
        if (kid instanceof PDMarkedContentReference elsewhere) {
            page = elsewhere.getPage() == null ? page : elsewhere.getPage();
            mark = elsewhere.getMCID();
        } else {
            mark = (Integer) kid;
        }
        return stretches.get(page.getCOSObject()).get(mark);
    }

    /** All words of an element, its own and those of its kids. */
    String words(PDStructureElement element) {
        StringBuilder words = new StringBuilder();
        for (Object kid : element.getKids()) {
            words.append(
                    kid instanceof PDStructureElement inner
                            ? words(inner)
                            : stretch(element, kid).words());
        }
        return words.toString();
    }

    private static Stretch stretch(int page, PDMarkedContent content) {
        StringBuilder words = new StringBuilder();
        float[] box = {Float.MAX_VALUE, 0, 0};
        collect(content, words, box);
        return new Stretch(page, words.toString(), box[0], box[1], box[2]);
    }

    private static void collect(PDMarkedContent content, StringBuilder words, float[] box) {
        boolean spoken = content.getActualText() != null;
        if (spoken) {
            words.append(content.getActualText());
        }
        StringBuilder drawn = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof PDMarkedContent inner) {
                collect(inner, drawn, box);
            } else if (part instanceof TextPosition sign) {
                drawn.append(sign.getUnicode());
                box[0] = Math.min(box[0], sign.getXDirAdj());
                box[1] = Math.max(box[1], sign.getXDirAdj() + sign.getWidthDirAdj());
                box[2] = sign.getYDirAdj();
            }
        }
        if (!spoken) {
            words.append(drawn);
        }
    }
}
