package fr.lignealigne.plan.imports.pdf;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A segment or a whole table, as a piece that the page's layout moves about. */
record PdfPiece(
        double left,
        double top,
        double right,
        double bottom,
        Optional<PdfSegment> segment,
        @Nullable PdfCells cells) {

    static PdfPiece of(PdfSegment segment) {
        double top = segment.y() - 0.8 * segment.size();
        double bottom = segment.y() + 0.2 * segment.size();
        return new PdfPiece(segment.left(), top, segment.right(), bottom, Optional.of(segment), null);
    }

    static PdfPiece of(PdfCells cells, PdfRule around) {
        return new PdfPiece(around.left(), around.top(), around.right(), around.bottom(), Optional.empty(), cells);
    }

    double height() {
        return bottom - top;
    }

    boolean crosses(double x) {
        return left < x && right > x;
    }
}
