package fr.lignealigne.export.numbered;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** What the pages say to those who do not see them: the tree of ISO 32000-1, 14.7 and 14.8, as PDF/UA-1 wants it. */
final class Tags {

    /** The number of a line, before its words. */
    static final String LINE_NUMBER = "LineNumber";

    /** A remark, behind what it speaks of. */
    static final String REMARK = "Remark";

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;
    private final List<COSArray> pages = new ArrayList<>();
    private int notes;

    Tags(PDDocument file) {
        root.setRoleMap(Map.of(LINE_NUMBER, StandardStructureTypes.SPAN, REMARK, StandardStructureTypes.DIV));
        file.getDocumentCatalog().setStructureTreeRoot(root);
        document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(document);
    }

    PDStructureElement document() {
        return document;
    }

    PDStructureElement in(PDStructureNode parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        // There may be hundreds of thousands of them, and it goes without saying.
        element.getCOSObject().removeItem(COSName.TYPE);
        parent.appendKid(element);
        return element;
    }

    /** A note has to have a name of its own. */
    PDStructureElement note(PDStructureNode parent) {
        notes++;
        PDStructureElement note = in(parent, StandardStructureTypes.NOTE);
        note.setElementIdentifier("note" + notes);
        return note;
    }

    PDStructureElement headerCell(PDStructureNode row) {
        PDStructureElement cell = in(row, StandardStructureTypes.TH);
        PDTableAttributeObject scope = new PDTableAttributeObject();
        scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
        cell.addAttribute(scope);
        return cell;
    }

    void beginPage(PDPage page) {
        page.setStructParents(pages.size());
        pages.add(new COSArray());
    }

    /** The number of the next stretch of the current page, which belongs to this element. */
    int mark(PDStructureElement element, PDPage page) {
        COSArray ofPage = pages.getLast();
        int mark = ofPage.size();
        ofPage.add(element);
        COSDictionary own = element.getCOSObject();
        if (own.getCOSDictionary(COSName.PG) == null) {
            element.setPage(page);
        }
        if (own.getCOSDictionary(COSName.PG) == page.getCOSObject()) {
            element.appendKid(mark);
        } else {
            PDMarkedContentReference elsewhere = new PDMarkedContentReference();
            elsewhere.setPage(page);
            elsewhere.setMCID(mark);
            element.appendKid(elsewhere);
        }
        return mark;
    }

    void finish() {
        COSArray numbers = new COSArray();
        for (int page = 0; page < pages.size(); page++) {
            numbers.add(COSInteger.get(page));
            numbers.add(pages.get(page));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(pages.size());
    }
}
