package fr.lignealigne.plan.imports.pdf;

import java.util.List;

/** A part of a page, in the order of reading. */
sealed interface PdfBlock {

    /**
     * Rows of words between two edges: a column's, or not a number for the page's own.
     *
     * @param guessed whether they may as well come elsewhere, or be cells of a table
     */
    record Lines(List<PdfRow> rows, double left, double right, boolean guessed) implements PdfBlock {

        Lines(List<PdfRow> rows, double left, double right) {
            this(rows, left, right, false);
        }

        boolean isColumn() {
            return !Double.isNaN(left);
        }
    }

    /** A table. */
    record Sheet(PdfCells cells) implements PdfBlock {}

    /** Words in a frame of their own, beside or between the text. */
    record Aside(Lines lines) implements PdfBlock {}
}
