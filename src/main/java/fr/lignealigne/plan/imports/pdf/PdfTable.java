package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.lines.Hyphens;
import fr.lignealigne.plan.imports.lines.Widths;
import fr.lignealigne.plan.imports.reading.SectionWord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table without lines around its cells: rows whose segments stand under one another in the same columns.
 *
 * <p>A row begins at a drawn line, where there is more space than between the lines of a text, or where the first column
 * has words again that do not go on from those above.
 */
record PdfTable(List<PdfRow> parts, List<double[]> columns, List<PdfRule> rules, double leading, boolean spaced) {

    static final int MOST_LINES = 400;

    /** How far from its column's edge, in points, a cell may begin or end. */
    private static final double JITTER = 3;

    /** Space between baselines, in ems, beyond which words are no more of the same cell. */
    private static final double CELL_STEP = 1.5;

    private static final double TABLE_STEP = 4;

    /** How much more than a text's the step to a new row is. */
    private static final double WIDER = 1.2;

    /** The share of lines in the first column that have more space above, where space parts the rows. */
    private static final double SPACED = 0.25;

    /** The table that begins on the first of these rows, if one does; the leading is the step of the text, in ems. */
    static @Nullable PdfTable at(List<PdfRow> rows, List<PdfRule> rules, double leading) {
        if (!rows.getFirst().isTabular()) {
            return null;
        }
        List<double[]> columns = List.of();
        int end = 0;
        int tabular = 0;
        while (end < Math.min(rows.size(), MOST_LINES)) {
            PdfRow row = rows.get(end);
            List<double[]> wider = with(columns, row);
            boolean section = !row.isTabular() && SectionWord.opensTitle(row.text());
            if (wider == null || section || end > 0 && !belongs(row, rows.get(end - 1), wider)) {
                break;
            }
            columns = wider;
            tabular += row.isTabular() ? 1 : 0;
            end++;
        }
        while (end > 1
                && !rows.get(end - 1).isTabular()
                && column(rows.get(end - 1).segments().getFirst(), columns) == 0
                && rows.get(end - 1).y() - rows.get(end - 2).y()
                        > WIDER * leading * rows.get(end - 1).size()) {
            end--;
        }
        List<PdfRow> parts = List.copyOf(rows.subList(0, end));
        var table = new PdfTable(parts, columns, rules, leading, isSpaced(parts, columns, leading));
        return tabular >= 2 && table.isAligned() ? table : null;
    }

    int lines() {
        return parts.size();
    }

    PdfCells cells(Hyphens hyphens) {
        var rows = new ArrayList<String[]>();
        for (int i = 0; i < parts.size(); i++) {
            PdfRow part = parts.get(i);
            if (i == 0 || beginsRow(parts.get(i - 1), part, rows.getLast()[0] != null)) {
                rows.add(new String[columns.size()]);
            }
            for (PdfSegment segment : part.segments()) {
                int column = column(segment, columns);
                String above = rows.getLast()[column];
                rows.getLast()[column] = above == null ? segment.text() : hyphens.join(above, segment.text());
            }
        }
        boolean header = parts.getFirst().bold() && !parts.getLast().bold();
        return new PdfCells(
                PdfCells.rows(rows.toArray(String[][]::new)),
                columns.stream().map(edges -> edges[0]).toList(),
                header,
                IntStream.range(1, parts.size()).noneMatch(i -> isRuled(parts.get(i - 1), parts.get(i))));
    }

    /** A label may be set in the middle of its row's height: a row without one yet is not over. */
    private boolean beginsRow(PdfRow above, PdfRow part, boolean labelled) {
        if (isRuled(above, part) || part.y() - above.y() > WIDER * leading * part.size()) {
            return true;
        }
        PdfSegment label = inFirst(part);
        if (label == null) {
            return false;
        }
        PdfSegment before = inFirst(above);
        if (before == null) {
            return labelled;
        }
        return isFigures(part) || !spaced && !goesOn(before, label);
    }

    private boolean isRuled(PdfRow above, PdfRow part) {
        return rules.stream()
                .anyMatch(rule -> rule.isHorizontal()
                        && rule.top() > above.y() - 0.1 * above.size()
                        && rule.top() < part.y() - 0.4 * part.size()
                        && rule.left() < part.right()
                        && rule.right() > part.left());
    }

    /** A row of figures goes on from nothing. */
    private boolean isFigures(PdfRow part) {
        long figures = part.segments().stream()
                .filter(segment -> segment.text().matches("[\\d.,%€   +-]+"))
                .count();
        return part.segments().size() > 1 && 2 * figures > part.segments().size();
    }

    /** Whether rows are told by the space between them: then the first column may have lines as close as any. */
    private static boolean isSpaced(List<PdfRow> parts, List<double[]> columns, double leading) {
        int wide = 0;
        int labels = 0;
        for (int i = 1; i < parts.size(); i++) {
            wide += parts.get(i).y() - parts.get(i - 1).y()
                            > WIDER * leading * parts.get(i).size()
                    ? 1
                    : 0;
            labels += column(parts.get(i).segments().getFirst(), columns) == 0 ? 1 : 0;
        }
        return wide >= SPACED * labels;
    }

    private @Nullable PdfSegment inFirst(PdfRow row) {
        return row.segments().stream()
                .filter(segment -> column(segment, columns) == 0)
                .findFirst()
                .orElse(null);
    }

    /** Whether the page, not the author, ended the line above in that cell. */
    private boolean goesOn(PdfSegment above, PdfSegment below) {
        int space = below.text().indexOf(' ');
        double word = (below.right() - below.left())
                * (space < 0 ? 1 : Widths.of(below.text().substring(0, space)) / Widths.of(below.text()));
        boolean full = above.right() + word + 0.3 * below.size() > columns.get(1)[0] - 0.5 * below.size();
        return full || Character.isLowerCase(below.text().codePointAt(0));
    }

    private static boolean belongs(PdfRow row, PdfRow above, List<double[]> columns) {
        double step = row.y() - above.y();
        boolean besideLabels = column(row.segments().getFirst(), columns) > 0;
        return step < TABLE_STEP * row.size() && (row.isTabular() || besideLabels || step < CELL_STEP * row.size());
    }

    /** The columns with the segments of one more row, or null when one lies across two of them. */
    private static @Nullable List<double[]> with(List<double[]> columns, PdfRow row) {
        var wider = new ArrayList<double[]>();
        columns.forEach(column -> wider.add(column.clone()));
        for (PdfSegment segment : row.segments()) {
            int[] met = IntStream.range(0, wider.size())
                    .filter(i -> wider.get(i)[0] < segment.right() && wider.get(i)[1] > segment.left())
                    .toArray();
            if (met.length > 1) {
                return null;
            }
            if (met.length == 1) {
                wider.get(met[0])[0] = Math.min(wider.get(met[0])[0], segment.left());
                wider.get(met[0])[1] = Math.max(wider.get(met[0])[1], segment.right());
            } else {
                int at = (int) wider.stream()
                        .filter(column -> column[0] < segment.left())
                        .count();
                wider.add(at, new double[] {segment.left(), segment.right()});
            }
        }
        return wider;
    }

    /** Justified lines have wide gaps too, but not one under another. */
    private boolean isAligned() {
        return IntStream.range(1, columns.size()).allMatch(column -> {
            List<PdfSegment> cells = parts.stream()
                    .flatMap(part -> part.segments().stream())
                    .filter(segment -> column(segment, columns) == column)
                    .toList();
            return isOne(cells.stream().mapToDouble(PdfSegment::left))
                    || isOne(cells.stream().mapToDouble(PdfSegment::right))
                    || isOne(cells.stream().mapToDouble(segment -> (segment.left() + segment.right()) / 2));
        });
    }

    private static boolean isOne(DoubleStream edges) {
        double[] sorted = edges.sorted().toArray();
        double middle = sorted[sorted.length / 2];
        return DoubleStream.of(sorted)
                        .filter(edge -> Math.abs(edge - middle) <= JITTER)
                        .count()
                >= 0.7 * sorted.length;
    }

    private static int column(PdfSegment segment, List<double[]> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i)[0] < segment.right() && columns.get(i)[1] > segment.left()) {
                return i;
            }
        }
        return 0;
    }
}
