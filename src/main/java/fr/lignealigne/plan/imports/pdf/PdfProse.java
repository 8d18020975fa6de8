package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.reading.SectionWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells columns of prose from the cells of a table. */
final class PdfProse {

    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_ALIKE = 2;

    /** Lines of prose are mostly as wide as their column, cells are not. */
    private static final double FULL = 0.75;

    private static final double MOSTLY = 0.45;

    /** Such lines are not in doubt. */
    private static final double SURELY = 0.6;

    /** The least width of a column of prose, in ems; labels take less. */
    private static final double NARROWEST = 9;

    /** Rows of a table begin at one height in all their cells. */
    private static final double TOGETHER = 0.8;

    private PdfProse() {}

    /** Whether these stand side by side as columns of prose; the leading is the step of the text, in ems. */
    static boolean areColumns(List<PdfSegment> left, List<PdfSegment> right, double leading) {
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

    /** Whether they are columns by little: their lines are hardly full enough, and nothing names a section. */
    static boolean isGuess(List<PdfSegment> left, List<PdfSegment> right) {
        List<PdfRow> one = PdfRow.of(left);
        List<PdfRow> other = PdfRow.of(right);
        return Math.min(fullness(one), fullness(other)) < SURELY && !isSectioned(one) && !isSectioned(other);
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
    static double fullness(List<PdfRow> rows) {
        Map<Long, List<PdfSegment>> byEdge = rows.stream()
                .flatMap(row -> row.segments().stream())
                .collect(Collectors.groupingBy(segment -> Math.round(segment.left() / 2)));
        long all = byEdge.values().stream().mapToLong(List::size).sum();
        long full = byEdge.values().stream()
                .filter(lines -> lines.size() >= FEWEST_ALIKE)
                .mapToLong(PdfProse::full)
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
    static List<Double> starts(List<PdfRow> rows, double usual) {
        var starts = new ArrayList<Double>();
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).y() - rows.get(i - 1).y() > 1.2 * usual) {
                starts.add(rows.get(i).y());
            }
        }
        return starts;
    }

    static double usualStep(List<PdfRow> rows) {
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
