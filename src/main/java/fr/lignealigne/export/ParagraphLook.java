package fr.lignealigne.export;

import fr.lignealigne.plan.Item;
import java.math.BigInteger;
import org.docx4j.wml.PPrBase;

/**
 * How a paragraph stands in a DOCX.
 *
 * @param style the id of its style
 * @param indent from the left, in twentieths of a point; 0 where the style says it
 */
record ParagraphLook(String style, int indent) {

    private static final int STEP = 360;
    private static final int DEEPEST_HEADING = 6;

    static ParagraphLook of(Item item) {
        return switch (item.kind()) {
            case AXIS, STRAND, MEASURE, HEADING ->
                new ParagraphLook("Heading" + Math.clamp(item.level(), 1, DEEPEST_HEADING), 0);
            case LIST_ITEM -> new ParagraphLook("ListParagraph", STEP * (item.level() + 1));
            case TABLE_CELL -> new ParagraphLook("TableContents", 0);
            case PARAGRAPH -> new ParagraphLook("Normal", 0);
            case NOTE -> new ParagraphLook("FootnoteText", STEP);
        };
    }

    void putOn(PPrBase properties) {
        PPrBase.PStyle name = new PPrBase.PStyle();
        name.setVal(style);
        properties.setPStyle(name);
        if (indent > 0) {
            PPrBase.Ind hanging = new PPrBase.Ind();
            hanging.setLeft(BigInteger.valueOf(indent));
            hanging.setHanging(BigInteger.valueOf(STEP));
            properties.setInd(hanging);
        }
    }
}
