package fr.lignealigne.plan.imports;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a PDF page, in points from its top left corner; a wide gap parts it in segments, as table columns do. */
record PdfLine(int page, double y, double size, boolean bold, List<Segment> segments) {

    /** A run of words without a wide gap. */
    record Segment(double left, double right, String text) {}

    double left() {
        return segments.getFirst().left();
    }

    double right() {
        return segments.getLast().right();
    }

    boolean isTabular() {
        return segments.size() > 1;
    }

    String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }
}
