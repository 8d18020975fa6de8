package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.lines.Hyphens;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what stands on a page into the order in which it is read: frames and tables, columns, then rows. */
final class PdfLayout {

    /** How much of a page's words a frame may hold; one with more is a border around the page. */
    private static final double MOST_OF_PAGE = 0.6;

    private final List<PdfRule> rules;
    private final Hyphens hyphens;
    private final double leading;
    private final List<PdfBlock> blocks = new ArrayList<>();
    private final List<List<PdfSegment>> frames = new ArrayList<>();

    /** Whether the next lines are only guessed to come now. */
    private boolean guessed;

    private PdfLayout(List<PdfRule> rules, Hyphens hyphens, double leading) {
        this.rules = rules;
        this.hyphens = hyphens;
        this.leading = leading;
    }

    static List<PdfBlock> of(
            PdfPage page, List<PdfGrid> grids, List<PdfSegment> segments, Hyphens hyphens, double leading) {
        var layout = new PdfLayout(page.rules(), hyphens, leading);
        var rest = new ArrayList<>(segments);
        var pieces = new ArrayList<PdfPiece>();
        for (PdfGrid grid : grids) {
            List<PdfSegment> within = rest.stream().filter(grid.around()::holds).toList();
            PdfCells cells = within.isEmpty() ? null : grid.cells(within, hyphens);
            if (cells != null) {
                pieces.add(PdfPiece.of(cells, grid.around()));
                rest.removeIf(grid.around()::holds);
            } else if (!within.isEmpty() && within.size() < MOST_OF_PAGE * segments.size()) {
                layout.frames.add(within);
                rest.removeIf(grid.around()::holds);
            }
        }
        rest.forEach(segment -> pieces.add(PdfPiece.of(segment)));
        pieces.sort(Comparator.comparingDouble(
                piece -> piece.segment().map(PdfSegment::y).orElse(piece.top())));
        layout.region(pieces, false);
        layout.frames.forEach(layout::place);
        return layout.blocks;
    }

    private void region(List<PdfPiece> pieces, boolean column) {
        TimeLimit.check();
        PdfColumns columns = PdfColumns.in(pieces, leading);
        if (columns == null) {
            flat(pieces, column);
            return;
        }
        List<PdfPiece> beside = columns.beside();
        if (beside != null) {
            frames.add(
                    beside.stream().flatMap(piece -> piece.segment().stream()).toList());
            beside.stream()
                    .filter(piece -> piece.cells() != null)
                    .forEach(piece -> blocks.add(new PdfBlock.Sheet(piece.cells())));
            var rest = new ArrayList<>(columns.above());
            rest.addAll(beside == columns.left() ? columns.right() : columns.left());
            rest.addAll(columns.below());
            region(rest, column);
            return;
        }
        region(columns.above(), column);
        guessed = columns.isGuess();
        region(columns.left(), true);
        region(columns.right(), true);
        region(columns.below(), column);
    }

    private void flat(List<PdfPiece> pieces, boolean column) {
        double left = column ? pieces.stream().mapToDouble(PdfPiece::left).min().orElse(0) : Double.NaN;
        double right =
                column ? pieces.stream().mapToDouble(PdfPiece::right).max().orElse(0) : Double.NaN;
        var open = new ArrayList<PdfSegment>();
        for (PdfPiece piece : pieces) {
            piece.segment().ifPresent(open::add);
            PdfCells cells = piece.cells();
            if (cells != null) {
                rows(PdfRow.of(open), left, right);
                open.clear();
                blocks.add(new PdfBlock.Sheet(cells));
            }
        }
        rows(PdfRow.of(open), left, right);
    }

    private void rows(List<PdfRow> rows, double left, double right) {
        var prose = new ArrayList<PdfRow>();
        for (int i = 0; i < rows.size(); ) {
            TimeLimit.check();
            PdfTable table =
                    PdfTable.at(rows.subList(i, Math.min(rows.size(), i + PdfTable.MOST_LINES)), rules, leading);
            if (table == null) {
                prose.add(rows.get(i++));
            } else {
                lines(prose, left, right);
                prose.clear();
                blocks.add(new PdfBlock.Sheet(table.cells(hyphens)));
                i += table.lines();
            }
        }
        lines(prose, left, right);
    }

    private void lines(List<PdfRow> rows, double left, double right) {
        if (!rows.isEmpty()) {
            blocks.add(new PdfBlock.Lines(List.copyOf(rows), left, right, guessed));
            guessed = false;
        }
    }

    /** A frame comes behind the last row that is not below it: its paragraph stays whole all the same. */
    private void place(List<PdfSegment> frame) {
        List<PdfRow> rows = PdfRow.of(frame);
        double left = rows.stream().mapToDouble(PdfRow::left).min().orElseThrow();
        double right = rows.stream().mapToDouble(PdfRow::right).max().orElseThrow();
        double bottom = rows.getLast().y();
        var aside = new PdfBlock.Aside(new PdfBlock.Lines(rows, left, right));
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof PdfBlock.Lines lines) {
                int above = rowsAbove(lines, bottom);
                if (above > 0) {
                    blocks.set(i, part(lines, 0, above));
                    blocks.add(i + 1, aside);
                    if (above < lines.rows().size()) {
                        blocks.add(i + 2, part(lines, above, lines.rows().size()));
                    }
                    return;
                }
            }
        }
        blocks.addFirst(aside);
    }

    private static int rowsAbove(PdfBlock.Lines lines, double bottom) {
        return (int) lines.rows().stream().filter(row -> row.y() <= bottom).count();
    }

    private static PdfBlock part(PdfBlock.Lines lines, int from, int to) {
        return new PdfBlock.Lines(
                lines.rows().subList(from, to), lines.left(), lines.right(), from == 0 && lines.guessed());
    }
}
