package fr.lignealigne.plan.imports.pdf;

/** A line or a box drawn on a page, in points from its top left corner. */
record PdfRule(double left, double top, double right, double bottom) {

    /** What is thinner is a line. */
    private static final double THIN = 3;

    boolean isHorizontal() {
        return bottom - top < THIN && right - left >= THIN;
    }

    boolean isVertical() {
        return right - left < THIN && bottom - top >= THIN;
    }

    boolean isBox() {
        return right - left >= THIN && bottom - top >= THIN;
    }

    boolean holds(PdfSegment segment) {
        double middle = (segment.left() + segment.right()) / 2;
        double height = segment.y() - 0.3 * segment.size();
        return middle > left && middle < right && height > top && height < bottom;
    }
}
