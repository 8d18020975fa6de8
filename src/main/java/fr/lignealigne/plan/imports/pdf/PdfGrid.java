package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.lines.Hyphens;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lines on a page that meet: the cells of a table, or the frame around some words. */
final class PdfGrid {

    /** How near, in points, two lines meet; double borders are one. */
    private static final double NEAR = 4;

    /** More lines are a drawing. */
    private static final int MOST_LINES = 1_500;

    private static final int MOST_CELLS = 10_000;

    /** A frame around most of a page, or a ground under it, parts nothing. */
    private static final double MOST_OF_PAGE = 0.6;

    private final List<PdfRule> lines;
    private final PdfRule around;
    private final double[] xs;
    private final double[] ys;

    private PdfGrid(List<PdfRule> lines) {
        this.lines = lines;
        this.around = new PdfRule(
                lines.stream().mapToDouble(PdfRule::left).min().orElseThrow(),
                lines.stream().mapToDouble(PdfRule::top).min().orElseThrow(),
                lines.stream().mapToDouble(PdfRule::right).max().orElseThrow(),
                lines.stream().mapToDouble(PdfRule::bottom).max().orElseThrow());
        var across = new TreeSet<>(List.of(around.left(), around.right()));
        var down = new TreeSet<>(List.of(around.top(), around.bottom()));
        lines.stream().filter(PdfRule::isVertical).forEach(line -> across.add(line.left()));
        lines.stream().filter(PdfRule::isHorizontal).forEach(line -> down.add(line.top()));
        this.xs = apart(across);
        this.ys = apart(down);
    }

    /** The grids of a page, one for each set of lines that meet. */
    static List<PdfGrid> of(List<PdfRule> rules, double pageWidth, double pageHeight) {
        var edges = new ArrayList<PdfRule>();
        for (PdfRule rule : rules) {
            if (!rule.isBox()) {
                edges.add(rule);
            } else if ((rule.right() - rule.left()) * (rule.bottom() - rule.top())
                    < MOST_OF_PAGE * pageWidth * pageHeight) {
                edges.add(new PdfRule(rule.left(), rule.top(), rule.right(), rule.top()));
                edges.add(new PdfRule(rule.left(), rule.bottom(), rule.right(), rule.bottom()));
                edges.add(new PdfRule(rule.left(), rule.top(), rule.left(), rule.bottom()));
                edges.add(new PdfRule(rule.right(), rule.top(), rule.right(), rule.bottom()));
            }
        }
        List<PdfRule> drawn = edges.stream()
                .filter(edge -> edge.isHorizontal() || edge.isVertical())
                .distinct()
                .toList();
        if (drawn.size() > MOST_LINES) {
            return List.of();
        }
        return meeting(drawn).stream()
                .filter(lines -> lines.stream().anyMatch(PdfRule::isVertical)
                        && lines.stream().filter(PdfRule::isHorizontal).count() > 1)
                .map(PdfGrid::new)
                .filter(grid -> (grid.xs.length - 1) * (grid.ys.length - 1) <= MOST_CELLS && grid.xs.length > 1)
                .toList();
    }

    private static List<List<PdfRule>> meeting(List<PdfRule> drawn) {
        int[] group = IntStream.range(0, drawn.size()).toArray();
        for (int i = 0; i < drawn.size(); i++) {
            TimeLimit.check();
            for (int j = 0; j < i; j++) {
                if (group[j] != group[i] && meet(drawn.get(i), drawn.get(j))) {
                    int from = group[i];
                    int to = group[j];
                    for (int k = 0; k <= i; k++) {
                        group[k] = group[k] == from ? to : group[k];
                    }
                }
            }
        }
        return IntStream.of(group)
                .distinct()
                .mapToObj(root -> IntStream.range(0, drawn.size())
                        .filter(i -> group[i] == root)
                        .mapToObj(drawn::get)
                        .toList())
                .toList();
    }

    private static boolean meet(PdfRule one, PdfRule other) {
        return one.left() <= other.right() + NEAR
                && other.left() <= one.right() + NEAR
                && one.top() <= other.bottom() + NEAR
                && other.top() <= one.bottom() + NEAR;
    }

    private static double[] apart(TreeSet<Double> values) {
        var kept = new ArrayList<Double>();
        for (double value : values) {
            if (kept.isEmpty() || value - kept.getLast() > NEAR) {
                kept.add(value);
            }
        }
        return kept.stream().mapToDouble(Double::doubleValue).toArray();
    }

    PdfRule around() {
        return around;
    }

    /** Whether it has columns; a frame, and frames in a pile, have none. */
    boolean isTable() {
        return xs.length > 2;
    }

    /** The table of these segments, all within the grid; null when they stand in one cell. */
    @Nullable
    PdfCells cells(List<PdfSegment> segments, Hyphens hyphens) {
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        if (rows < 1 || columns < 1) {
            return null;
        }
        int[] root = roots(rows, columns);
        var inCell = new ArrayList<List<PdfSegment>>();
        IntStream.range(0, rows * columns).forEach(_ -> inCell.add(new ArrayList<>()));
        for (PdfSegment segment : segments) {
            int row = place(ys, segment.y() - 0.3 * segment.size());
            int column = place(xs, (segment.left() + Math.min(segment.right(), segment.left() + 4)) / 2);
            inCell.get(root[row * columns + column]).add(segment);
        }
        boolean one = inCell.stream().filter(cell -> !cell.isEmpty()).count() < 2;
        if (one && (!isTable() || IntStream.of(root).distinct().count() < 2)) {
            return null;
        }
        var cells = new String[rows][columns];
        for (int i = 0; i < inCell.size(); i++) {
            String text = PdfRow.of(inCell.get(i)).stream()
                    .map(PdfRow::text)
                    .reduce("", (above, below) -> PdfCells.joined(above, below, hyphens));
            cells[i / columns][i % columns] = text;
        }
        List<PdfRow> all = PdfRow.of(segments);
        boolean header = all.getFirst().bold() && !all.getLast().bold();
        return new PdfCells(
                PdfCells.rows(cells),
                IntStream.range(0, columns).mapToObj(i -> xs[i]).toList(),
                header,
                false);
    }

    /** For each cell the first of those it is one with, where no line parts them. */
    private int[] roots(int rows, int columns) {
        int[] root = IntStream.range(0, rows * columns).toArray();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int cell = row * columns + column;
                if (column > 0 && !isWalled(row, column)) {
                    root[cell] = root[cell - 1];
                } else if (row > 0 && !isFloored(row, column)) {
                    root[cell] = root[cell - columns];
                }
            }
        }
        return root;
    }

    private boolean isWalled(int row, int column) {
        double middle = (ys[row] + ys[row + 1]) / 2;
        return lines.stream()
                .anyMatch(line -> line.isVertical()
                        && Math.abs(line.left() - xs[column]) <= NEAR
                        && line.top() < middle
                        && line.bottom() > middle);
    }

    private boolean isFloored(int row, int column) {
        double middle = (xs[column] + xs[column + 1]) / 2;
        return lines.stream()
                .anyMatch(line -> line.isHorizontal()
                        && Math.abs(line.top() - ys[row]) <= NEAR
                        && line.left() < middle
                        && line.right() > middle);
    }

    private static int place(double[] edges, double at) {
        int place = 0;
        while (place < edges.length - 2 && edges[place + 1] <= at) {
            place++;
        }
        return place;
    }
}
