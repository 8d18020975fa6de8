package fr.lignealigne.export.numbered;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The measures of a page, in points. A line of eighty signs fits at both sizes; the rarer wider ones are fitted.
 *
 * @param numbers where the numbers of lines end
 * @param text where lines begin
 * @param end where the widest lines end
 * @param size of the text
 * @param leading from one line to the next
 */
record Sheet(float numbers, float text, float end, float size, float leading) {

    static final PDRectangle PAGE = PDRectangle.A4;
    static final float TOP = PAGE.getHeight() - 68;
    static final float BOTTOM = 58;
    static final float LEFT = 40;
    static final float RIGHT = PAGE.getWidth() - 40;

    private static final Sheet PLAIN = new Sheet(66, 76, RIGHT, 11, 16.2f);
    private static final Sheet WITH_MARGIN = new Sheet(58, 66, 420, 9, 13.6f);

    static Sheet of(PaperChoice choice) {
        return choice.margin() ? WITH_MARGIN : PLAIN;
    }

    boolean hasMargin() {
        return this == WITH_MARGIN;
    }

    /** Where the blank margin begins. */
    float margin() {
        return end + 10;
    }

    float numberSize() {
        return size * 0.74f;
    }

    float smaller() {
        return size * 0.88f;
    }

    float smallerLeading() {
        return leading * 0.86f;
    }
}
