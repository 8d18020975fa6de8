package fr.lignealigne.plan.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A simple table on a page: lines whose segments stand under one another in the same columns.
 *
 * <p>Ruled lines are not looked at. A row begins where there is more space than between the lines of a cell, or where
 * every column has words again.
 */
record PdfTable(List<PdfLine> parts, List<Double> columns) {

    static final int MOST_LINES = 400;

    /** How far from its column's edge, in points, a cell may begin. */
    private static final double JITTER = 3;

    /** Space between baselines, in ems, beyond which a new row begins. */
    private static final double ROW_STEP = 1.5;

    private static final double TABLE_STEP = 4;

    /** The table that begins on the first of these lines, if one does. */
    static @Nullable PdfTable at(List<PdfLine> lines) {
        PdfLine first = lines.getFirst();
        if (!first.isTabular()) {
            return null;
        }
        List<Double> columns =
                first.segments().stream().map(PdfLine.Segment::left).toList();
        int end = 1;
        int rows = 1;
        while (end < lines.size() && belongs(lines.get(end), lines.get(end - 1), columns)) {
            rows += lines.get(end).isTabular() ? 1 : 0;
            end++;
        }
        return rows < 2 ? null : new PdfTable(List.copyOf(lines.subList(0, end)), columns);
    }

    int lines() {
        return parts.size();
    }

    List<ImportedItem> cells(int table) {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            PdfLine line = parts.get(i);
            if (i == 0 || beginsRow(parts.get(i - 1), line, rows.getLast()[0] != null)) {
                rows.add(new String[columns.size()]);
            }
            for (PdfLine.Segment segment : line.segments()) {
                int column = column(segment, columns);
                String above = rows.getLast()[column];
                rows.getLast()[column] = above == null ? segment.text() : above + " " + segment.text();
            }
        }
        boolean header = parts.getFirst().bold() && !parts.getLast().bold();
        var items = new ArrayList<ImportedItem>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                String text = rows.get(row)[column];
                if (text != null) {
                    items.add(ImportedItem.tableCell(new Cell(table, row, column, header && row == 0), text));
                }
            }
        }
        return items;
    }

    /** A label may be set in the middle of its row's height: a row without one yet is not over. */
    private boolean beginsRow(PdfLine above, PdfLine line, boolean labelled) {
        boolean allColumns =
                line.segments().size() == columns.size() && above.segments().size() < columns.size();
        return line.page() != above.page() || line.y() - above.y() > ROW_STEP * line.size() || allColumns && labelled;
    }

    private static boolean belongs(PdfLine line, PdfLine above, List<Double> columns) {
        boolean near = line.page() != above.page() || line.y() - above.y() < TABLE_STEP * line.size();
        boolean inColumns = line.segments().stream().allMatch(segment -> {
            int column = column(segment, columns);
            return column >= 0 && (column == columns.size() - 1 || segment.right() < columns.get(column + 1));
        });
        boolean besideLabels = column(line.segments().getFirst(), columns) > 0;
        boolean wrapped = line.page() == above.page() && line.y() - above.y() < ROW_STEP * line.size();
        return near && inColumns && (line.isTabular() || besideLabels || wrapped);
    }

    private static int column(PdfLine.Segment segment, List<Double> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - segment.left()) <= JITTER) {
                return i;
            }
        }
        return -1;
    }
}
