package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.reading.SectionWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page in two columns, with what stands above and below it across both.
 *
 * @param beside one of the two, when the other runs on across the page: words set beside the text
 */
record PdfColumns(
        List<PdfPiece> above,
        List<PdfPiece> left,
        List<PdfPiece> right,
        List<PdfPiece> below,
        @Nullable List<PdfPiece> beside) {

    private static final int CANDIDATES = 10;
    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_BESIDE = 2;

    /** A page of more pieces is a drawing. */
    private static final int MOST_PIECES = 4_000;

    /** Lines of prose are mostly as wide as their column, cells are not. */
    private static final double FULL = 0.75;

    private static final double MOSTLY = 0.45;

    /** The least width of a column of prose, in ems; labels take less. */
    private static final double NARROWEST = 9;

    /** Rows of a table begin at one height in all their cells. */
    private static final double TOGETHER = 0.8;

    /** The longest such part among these, which come from the top down; the leading is the step of the text, in ems. */
    static @Nullable PdfColumns in(List<PdfPiece> pieces, double leading) {
        if (pieces.size() < 2 * FEWEST_BESIDE || pieces.size() > MOST_PIECES) {
            return null;
        }
        return gutters(pieces).stream()
                .flatMap(x -> at(x, pieces, leading).stream())
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
                .filter(entry -> entry.getValue() >= FEWEST_BESIDE)
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .limit(CANDIDATES)
                .map(entry -> 2.0 * entry.getKey() - 2)
                .toList();
    }

    /** The parts of the page that nothing crosses at this place, where they are columns of prose. */
    private static List<PdfColumns> at(double x, List<PdfPiece> pieces, double leading) {
        var found = new ArrayList<PdfColumns>();
        for (int from = 0; from < pieces.size(); ) {
            int to = from;
            while (to < pieces.size() && !pieces.get(to).crosses(x)) {
                to++;
            }
            if (to - from >= 2 * FEWEST_BESIDE) {
                PdfColumns columns = of(x, pieces, from, to, leading);
                if (columns != null) {
                    found.add(columns);
                }
            }
            from = to + 1;
        }
        return found;
    }

    private static @Nullable PdfColumns of(double x, List<PdfPiece> pieces, int begin, int end, double leading) {
        double first = pieces.subList(begin, end).stream()
                .filter(piece -> piece.left() <= x)
                .mapToDouble(PdfPiece::top)
                .min()
                .orElse(0);
        int from = begin;
        while (from < end
                && pieces.get(from).left() > x
                && first - pieces.get(from).bottom() > 2 * pieces.get(from).height()) {
            from++;
        }
        int to = end < pieces.size() ? trimmed(x, pieces, from, end) : end;
        var left = new ArrayList<PdfPiece>();
        var right = new ArrayList<PdfPiece>();
        pieces.subList(from, to).forEach(piece -> (piece.left() > x ? right : left).add(piece));
        if (left.isEmpty() || right.isEmpty()) {
            return null;
        }
        List<PdfPiece> above = List.copyOf(pieces.subList(0, from));
        List<PdfPiece> below = List.copyOf(pieces.subList(to, pieces.size()));
        boolean leftRuns = runsOn(left, above, below);
        boolean rightRuns = runsOn(right, above, below);
        if (leftRuns != rightRuns && isText(leftRuns ? left : right) && isBlock(leftRuns ? right : left)) {
            return new PdfColumns(above, left, right, below, leftRuns ? right : left);
        }
        return isProse(segments(left), segments(right), leading)
                ? new PdfColumns(above, left, right, below, null)
                : null;
    }

    /** Whether the text goes on over or under this column at the step of its own lines. */
    private static boolean runsOn(List<PdfPiece> column, List<PdfPiece> above, List<PdfPiece> below) {
        List<PdfRow> rows = PdfRow.of(segments(column));
        if (rows.size() < FEWEST_BESIDE) {
            return false;
        }
        double usual = usualStep(rows);
        double over = above.isEmpty() ? 0 : rows.getFirst().y() - baseline(above.getLast());
        double under = below.isEmpty()
                ? 0
                : baseline(below.getFirst()) - rows.getLast().y();
        return Math.abs(over - usual) < 0.2 * usual || Math.abs(under - usual) < 0.2 * usual;
    }

    private static double baseline(PdfPiece piece) {
        return piece.segment().map(PdfSegment::y).orElse(0.0);
    }

    private static boolean isText(List<PdfPiece> column) {
        List<PdfRow> rows = PdfRow.of(segments(column));
        return fullness(rows) > 0.7 && rows.stream().noneMatch(PdfRow::isTabular);
    }

    /** Words beside a text are one block, with the same step from line to line. */
    private static boolean isBlock(List<PdfPiece> column) {
        List<PdfRow> rows = PdfRow.of(segments(column));
        return rows.size() >= FEWEST_BESIDE && starts(rows, usualStep(rows)).isEmpty();
    }

    /** A heading of what follows across the page stands below both columns, after a space. */
    private static int trimmed(double x, List<PdfPiece> pieces, int from, int end) {
        int to = end;
        while (to > from + 1) {
            PdfPiece last = pieces.get(to - 1);
            int before = to - 2;
            while (before > from && pieces.get(before).left() > x) {
                before--;
            }
            boolean alone = last.top() - pieces.get(before).bottom() > 0.6 * (last.bottom() - last.top());
            boolean lowest = pieces.subList(from, to - 1).stream()
                    .allMatch(piece -> piece.left() <= x || piece.bottom() < last.top());
            if (last.left() > x || !alone || !lowest) {
                break;
            }
            to--;
        }
        return to;
    }

    private static List<PdfSegment> segments(List<PdfPiece> pieces) {
        return pieces.stream().flatMap(piece -> piece.segment().stream()).toList();
    }

    private static boolean isProse(List<PdfSegment> left, List<PdfSegment> right, double leading) {
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
        double usual =
                leading * Math.min(one.getFirst().size(), other.getFirst().size());
        return gutter > 0.6 * one.getFirst().size()
                && isWide(one)
                && isWide(other)
                && (sections || !beginTogether(starts(one, usual), starts(other, usual)));
    }

    private static boolean isWide(List<PdfRow> rows) {
        double left = rows.stream().mapToDouble(PdfRow::left).min().orElseThrow();
        double right = rows.stream().mapToDouble(PdfRow::right).max().orElseThrow();
        return right - left > NARROWEST * rows.getFirst().size();
    }

    private static boolean isSectioned(List<PdfRow> rows) {
        return rows.stream().anyMatch(row -> SectionWord.opensTitle(row.text()));
    }

    /** The share of lines as wide as those that begin at the same edge. */
    private static double fullness(List<PdfRow> rows) {
        Map<Long, List<PdfSegment>> byEdge = rows.stream()
                .flatMap(row -> row.segments().stream())
                .collect(Collectors.groupingBy(segment -> Math.round(segment.left() / 2)));
        long all = byEdge.values().stream().mapToLong(List::size).sum();
        long full = byEdge.values().stream()
                .filter(lines -> lines.size() >= FEWEST_BESIDE)
                .mapToLong(PdfColumns::full)
                .sum();
        return (double) full / all;
    }

    private static long full(List<PdfSegment> lines) {
        double left = lines.stream().mapToDouble(PdfSegment::left).min().orElseThrow();
        double right = lines.stream().mapToDouble(PdfSegment::right).max().orElseThrow();
        return lines.stream()
                .filter(line -> line.right() - left > FULL * (right - left))
                .count();
    }

    /** The heights at which there is more space above than between lines. */
    private static List<Double> starts(List<PdfRow> rows, double usual) {
        var starts = new ArrayList<Double>();
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).y() - rows.get(i - 1).y() > 1.2 * usual) {
                starts.add(rows.get(i).y());
            }
        }
        return starts;
    }

    private static double usualStep(List<PdfRow> rows) {
        double[] steps = new double[rows.size() - 1];
        for (int i = 1; i < rows.size(); i++) {
            steps[i - 1] = rows.get(i).y() - rows.get(i - 1).y();
        }
        Arrays.sort(steps);
        return steps.length == 0 ? 0 : steps[(steps.length - 1) / 2];
    }

    private static boolean beginTogether(List<Double> one, List<Double> other) {
        long met = other.stream()
                .filter(start -> one.stream().anyMatch(beside -> Math.abs(start - beside) <= 2))
                .count();
        return met >= 1 && met >= TOGETHER * Math.max(one.size(), other.size());
    }
}
