package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What stands at one height of a page, or of a column of it, from left to right. */
record PdfRow(List<PdfSegment> segments) {

    /** How far two baselines of one row may differ, in ems. */
    private static final double JITTER = 0.25;

    /** The rows of segments that come from the top down. */
    static List<PdfRow> of(List<PdfSegment> segments) {
        var rows = new ArrayList<PdfRow>();
        var row = new ArrayList<PdfSegment>();
        for (PdfSegment segment : segments.stream()
                .sorted(Comparator.comparingDouble(PdfSegment::y))
                .toList()) {
            TimeLimit.check();
            if (!row.isEmpty()
                    && segment.y() - row.getFirst().y()
                            > JITTER * Math.min(segment.size(), row.getFirst().size())) {
                rows.add(sorted(row));
                row.clear();
            }
            row.add(segment);
        }
        if (!row.isEmpty()) {
            rows.add(sorted(row));
        }
        return rows;
    }

    private static PdfRow sorted(List<PdfSegment> row) {
        return new PdfRow(row.stream()
                .sorted(Comparator.comparingDouble(PdfSegment::left))
                .toList());
    }

    double left() {
        return segments.getFirst().left();
    }

    double right() {
        return segments.stream().mapToDouble(PdfSegment::right).max().orElseThrow();
    }

    double y() {
        return widest().y();
    }

    double size() {
        return segments.stream().mapToDouble(PdfSegment::size).max().orElseThrow();
    }

    boolean bold() {
        return segments.stream().allMatch(PdfSegment::bold);
    }

    boolean startsRaised() {
        return segments.getFirst().startsRaised();
    }

    boolean isTabular() {
        return segments.size() > 1;
    }

    String text() {
        return segments.stream().map(PdfSegment::text).collect(Collectors.joining(" "));
    }

    private PdfSegment widest() {
        return segments.stream()
                .max(Comparator.comparingDouble(segment -> segment.right() - segment.left()))
                .orElseThrow();
    }
}
