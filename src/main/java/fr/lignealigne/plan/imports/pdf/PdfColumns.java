package fr.lignealigne.plan.imports.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int FEWEST_BESIDE = 2;

    /** A page of more pieces is a drawing. */
    private static final int MOST_PIECES = 4_000;

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
        return PdfProse.areColumns(segments(left), segments(right), leading)
                ? new PdfColumns(above, left, right, below, null)
                : null;
    }

    /** Whether the text goes on over or under this column at the step of its own lines. */
    private static boolean runsOn(List<PdfPiece> column, List<PdfPiece> above, List<PdfPiece> below) {
        List<PdfRow> rows = PdfRow.of(segments(column));
        if (rows.size() < FEWEST_BESIDE) {
            return false;
        }
        double usual = PdfProse.usualStep(rows);
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
        return PdfProse.fullness(rows) > 0.7 && rows.stream().noneMatch(PdfRow::isTabular);
    }

    /** Words beside a text are one block, with the same step from line to line. */
    private static boolean isBlock(List<PdfPiece> column) {
        List<PdfRow> rows = PdfRow.of(segments(column));
        return rows.size() >= FEWEST_BESIDE
                && PdfProse.starts(rows, PdfProse.usualStep(rows)).isEmpty();
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

    /** Whether they are columns by little: they might be cells. */
    boolean isGuess() {
        return PdfProse.isGuess(segments(left), segments(right));
    }

    private static List<PdfSegment> segments(List<PdfPiece> pieces) {
        return pieces.stream().flatMap(piece -> piece.segment().stream()).toList();
    }
}
