package fr.lignealigne.plan.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a page in two columns, with what stands above and below it across both. */
record PdfColumns(List<PdfPiece> above, List<PdfPiece> left, List<PdfPiece> right, List<PdfPiece> below) {

    private static final int CANDIDATES = 10;
    private static final int FEWEST_LINES = 3;

    /** A page of more pieces is a drawing. */
    private static final int MOST_PIECES = 4_000;

    /** Lines of prose are mostly as wide as their column, cells are not. */
    private static final double FULL = 0.75;

    private static final double MOSTLY = 0.45;

    /** Rows of a table begin at one height in all their cells. */
    private static final double TOGETHER = 0.8;

    /** The widest such part among these, which come from the top down. */
    static @Nullable PdfColumns in(List<PdfPiece> pieces) {
        if (pieces.size() < 2 * FEWEST_LINES || pieces.size() > MOST_PIECES) {
            return null;
        }
        return gutters(pieces).stream()
                .flatMap(x -> at(x, pieces).stream())
                .max(Comparator.comparingInt(columns -> columns.left.size() + columns.right.size()))
                .orElse(null);
    }

    private static List<Double> gutters(List<PdfPiece> pieces) {
        Map<Long, Integer> seen = new HashMap<>();
        double first = pieces.stream().mapToDouble(PdfPiece::left).min().orElseThrow();
        for (PdfPiece piece : pieces) {
            if (piece.left() > first + 40) {
                seen.merge(Math.round(piece.left() / 2), 1, Integer::sum);
            }
        }
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_LINES)
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .limit(CANDIDATES)
                .map(entry -> 2.0 * entry.getKey() - 2)
                .toList();
    }

    /** The parts of the page that nothing crosses at this place, where they are columns of prose. */
    private static List<PdfColumns> at(double x, List<PdfPiece> pieces) {
        var found = new ArrayList<PdfColumns>();
        for (int from = 0; from < pieces.size(); ) {
            int to = from;
            while (to < pieces.size() && !pieces.get(to).crosses(x)) {
                to++;
            }
            if (to - from >= 2 * FEWEST_LINES) {
                PdfColumns columns = of(x, pieces, from, to);
                if (columns != null) {
                    found.add(columns);
                }
            }
            from = to + 1;
        }
        return found;
    }

    private static @Nullable PdfColumns of(double x, List<PdfPiece> pieces, int begin, int end) {
        int from = begin;
        while (from < end && pieces.get(from).left() > x) {
            from++;
        }
        int to = end < pieces.size() ? trimmed(x, pieces, from, end) : end;
        var left = new ArrayList<PdfPiece>();
        var right = new ArrayList<PdfPiece>();
        pieces.subList(from, to).forEach(piece -> (piece.left() > x ? right : left).add(piece));
        if (left.isEmpty() || right.isEmpty() || !isProse(segments(left), segments(right))) {
            return null;
        }
        return new PdfColumns(
                List.copyOf(pieces.subList(0, from)), left, right, List.copyOf(pieces.subList(to, pieces.size())));
    }

    /** A heading of what follows across the page stands below both columns, after a space. */
    private static int trimmed(double x, List<PdfPiece> pieces, int from, int end) {
        int to = end;
        while (to > from + 1) {
            PdfPiece last = pieces.get(to - 1);
            boolean alone = last.top() - pieces.get(to - 2).bottom() > 0.6 * (last.bottom() - last.top())
                    || pieces.get(end).top() - last.bottom() < 3 * (last.bottom() - last.top())
                            && pieces.get(to - 2).left() > x;
            if (last.left() > x || !alone) {
                break;
            }
            to--;
        }
        return to;
    }

    private static List<PdfSegment> segments(List<PdfPiece> pieces) {
        return pieces.stream().flatMap(piece -> piece.segment().stream()).toList();
    }

    private static boolean isProse(List<PdfSegment> left, List<PdfSegment> right) {
        List<PdfRow> one = PdfRow.of(left);
        List<PdfRow> other = PdfRow.of(right);
        if (one.size() < FEWEST_LINES
                || other.size() < FEWEST_LINES
                || fullness(one) < MOSTLY
                || fullness(other) < MOSTLY) {
            return false;
        }
        double gutter = other.stream().mapToDouble(PdfRow::left).min().orElseThrow()
                - one.stream().mapToDouble(PdfRow::right).max().orElseThrow();
        boolean sections = isSectioned(one) && isSectioned(other);
        return gutter > 0.6 * one.getFirst().size() && (sections || !beginTogether(starts(one), starts(other)));
    }

    private static boolean isSectioned(List<PdfRow> rows) {
        return rows.stream().anyMatch(row -> SectionWord.opensTitle(row.text()));
    }

    private static double fullness(List<PdfRow> rows) {
        double left = rows.stream().mapToDouble(PdfRow::left).min().orElseThrow();
        double right = rows.stream().mapToDouble(PdfRow::right).max().orElseThrow();
        return (double) rows.stream()
                        .filter(row -> row.right() - row.left() > FULL * (right - left))
                        .count()
                / rows.size();
    }

    /** The heights at which there is more space above than between lines. */
    private static List<Double> starts(List<PdfRow> rows) {
        double[] steps = new double[rows.size() - 1];
        for (int i = 1; i < rows.size(); i++) {
            steps[i - 1] = rows.get(i).y() - rows.get(i - 1).y();
        }
        double[] sorted = steps.clone();
        Arrays.sort(sorted);
        double usual = sorted[sorted.length / 2];
        var starts = new ArrayList<Double>();
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] > 1.2 * usual) {
                starts.add(rows.get(i + 1).y());
            }
        }
        return starts;
    }

    private static boolean beginTogether(List<Double> one, List<Double> other) {
        long met = other.stream()
                .filter(start -> one.stream().anyMatch(beside -> Math.abs(start - beside) <= 2))
                .count();
        return met >= 1 && met >= TOGETHER * Math.max(one.size(), other.size());
    }
}
