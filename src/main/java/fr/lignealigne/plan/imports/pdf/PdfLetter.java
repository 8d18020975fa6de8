package fr.lignealigne.plan.imports.pdf;

/**
 * A letter of a page, in points from the page's top left corner as it is read.
 *
 * @param y its baseline
 * @param raise 1 when it stands above the line it belongs to, -1 below, 0 on it
 */
record PdfLetter(double left, double right, double y, double size, boolean bold, int raise, String text) {

    PdfLetter raised(int way) {
        return new PdfLetter(left, right, y, size, bold, way, text);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
