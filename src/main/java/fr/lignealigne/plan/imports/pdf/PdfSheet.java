package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.lines.Hyphens;
import fr.lignealigne.plan.imports.lines.TextLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** A page on the way from letters to text: its rows, and what was taken away from its head and foot. */
final class PdfSheet {

    /** How much of a page's height the head of a letter takes. */
    private static final double LETTER_HEAD = 0.2;

    /** The step from line to line of one text, in ems, at the most. */
    private static final double ONE_TEXT = 1.5;

    private final PdfPage page;
    private final PdfUnderlines underlines;
    private final List<PdfGrid> grids;
    private final List<PdfSegment> numbers;
    private final List<List<PdfRow>> turned;
    private final List<PdfSegment> slanted;
    private final List<PdfSegment> hidden;
    private final List<String> above = new ArrayList<>();
    private final List<String> below = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();
    private List<PdfRow> rows;

    PdfSheet(PdfPage page) {
        this.page = page.withoutLetters();
        this.turned = page.turned().stream()
                .map(letters -> PdfRow.of(PdfSegments.of(letters, List.of())))
                .filter(rows -> !rows.isEmpty())
                .toList();
        this.slanted = PdfSegments.of(page.slanted(), List.of());
        this.hidden = PdfSegments.of(page.hidden(), List.of());
        this.underlines = new PdfUnderlines(page.rules());
        this.grids = PdfGrid.of(page.rules(), page.width(), page.height());
        var segments = new ArrayList<>(PdfSegments.of(page.letters(), page.rules()));
        this.numbers = PdfLineNumbers.in(segments);
        segments.removeAll(identical(numbers));
        this.rows = PdfRow.of(segments);
    }

    /** The rows as lines that tell what comes back on every page. */
    List<TextLine> lines() {
        return rows.stream()
                .map(row ->
                        new TextLine(page.number(), row.left(), row.right() - row.left(), row.size(), 0, 0, row.text()))
                .toList();
    }

    /** Takes away the rows of the page itself. */
    void furniture(Set<Integer> places) {
        int head = 0;
        while (head < rows.size() && places.contains(head)) {
            head++;
        }
        int foot = rows.size();
        while (foot > head && places.contains(foot - 1)) {
            foot--;
        }
        while (head > 0 && head < rows.size() && isOneText(head)) {
            head--;
        }
        while (foot > 0 && foot < rows.size() && isOneText(foot)) {
            foot++;
        }
        var kept = new ArrayList<PdfRow>();
        for (int i = 0; i < rows.size(); i++) {
            boolean atEdge = i < head || i >= foot || places.contains(i) && isAlone(i);
            if (atEdge && places.contains(i) && !isInTable(i)) {
                (i < head ? above : below).add(rows.get(i).text());
            } else {
                kept.add(rows.get(i));
            }
        }
        rows = kept;
    }

    /** What stands as near to the text as its own lines, and is as large, is text that happens to come twice. */
    private boolean isOneText(int i) {
        PdfRow one = rows.get(i - 1);
        PdfRow next = rows.get(i);
        return next.y() - one.y() < ONE_TEXT * next.size()
                && Math.abs(one.size() - next.size()) < 0.5
                && one.bold() == next.bold();
    }

    private boolean isAlone(int i) {
        return (i == 0 || !isOneText(i)) && (i + 1 == rows.size() || !isOneText(i + 1));
    }

    /** The head of a table comes back on every page too; a letter's head may be a table, but a low one. */
    private boolean isInTable(int i) {
        PdfRow row = rows.get(i);
        long under = i + 1 == rows.size() || !row.isTabular()
                ? 0
                : row.segments().stream()
                        .filter(segment -> rows.get(i + 1).segments().stream()
                                .anyMatch(cell -> Math.abs(cell.left() - segment.left()) < 1))
                        .count();
        return under > 1
                || grids.stream()
                        .anyMatch(grid -> grid.isTable()
                                && grid.around().bottom() - grid.around().top() > LETTER_HEAD * page.height()
                                && grid.around().holds(row.segments().getFirst()));
    }

    /** Takes away a printed table of contents; tells whether it may go on on the next page. */
    boolean contents(boolean fromAbove) {
        Set<PdfRow> entries = identical(PdfContents.in(rows, fromAbove));
        boolean toTheEnd = !rows.isEmpty() && entries.contains(rows.getLast());
        rows.stream().filter(entries::contains).map(PdfRow::text).forEach(contents::add);
        rows = rows.stream().filter(row -> !entries.contains(row)).toList();
        return toTheEnd;
    }

    List<PdfBlock> blocks(Hyphens hyphens, double leading) {
        return PdfLayout.of(
                page,
                grids,
                rows.stream().flatMap(row -> row.segments().stream()).toList(),
                hyphens,
                leading);
    }

    PdfPage page() {
        return page;
    }

    PdfUnderlines underlines() {
        return underlines;
    }

    List<PdfRow> rows() {
        return rows;
    }

    List<List<PdfRow>> turned() {
        return turned;
    }

    List<PdfSegment> slanted() {
        return slanted;
    }

    List<PdfSegment> hidden() {
        return hidden;
    }

    List<PdfSegment> numbers() {
        return numbers;
    }

    List<String> head() {
        return above;
    }

    List<String> foot() {
        return below;
    }

    List<String> contents() {
        return contents;
    }

    private static <T> Set<T> identical(List<T> parts) {
        Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(parts);
        return set;
    }
}
