package fr.lignealigne.export.numbered;

import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Line;
import fr.lignealigne.plan.PlanText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Prints a table: each cell with its numbered lines, which wrap under their number, for a column is narrower than a
 * line. Rows and cells go on over the page, under the header cells again.
 */
final class TablePrinter {

    private static final float PAD = 3.5f;
    private static final float ABOVE = 3;

    /** A row that fits a page this high is not split. */
    private static final int LINES_KEPT_TOGETHER = 12;

    private final PlanText text;
    private final Sheet sheet;
    private final Press press;
    private final Tags tags;
    private final Blocks blocks;

    TablePrinter(PlanText text, Sheet sheet, Press press, Tags tags, Blocks blocks) {
        this.text = text;
        this.sheet = sheet;
        this.press = press;
        this.tags = tags;
        this.blocks = blocks;
    }

    /** The number of the table of a cell; -1 for what is no cell. */
    static int table(Item item) {
        return item.cell() == null ? -1 : item.cell().table();
    }

    /** Prints one table of these cells. */
    void print(List<Item> items) throws IOException {
        TreeMap<Integer, TreeMap<Integer, List<Item>>> rows = rows(items);
        int columns =
                rows.values().stream().mapToInt(row -> row.lastKey() + 1).max().orElse(1);
        Columns layout = Columns.of(rows.values(), columns, sheet, blocks.inks());
        PDStructureElement table = tags.in(tags.document(), StandardStructureTypes.TABLE);
        List<List<TableLine>> header = List.of();
        press.skip(ABOVE);
        for (var row : rows.values()) {
            List<List<TableLine>> cells = cells(table, row, layout);
            boolean isHeader = row.values().stream().allMatch(cell -> isHeader(cell.getFirst()));
            print(cells, layout, isHeader ? List.of() : header);
            if (isHeader) {
                header = cells;
            }
        }
        press.skip(2 * ABOVE);
    }

    private static boolean isHeader(Item item) {
        return item.cell() != null && item.cell().header();
    }

    private static TreeMap<Integer, TreeMap<Integer, List<Item>>> rows(List<Item> items) {
        TreeMap<Integer, TreeMap<Integer, List<Item>>> rows = new TreeMap<>();
        for (Item item : items) {
            var place = Objects.requireNonNull(item.cell());
            rows.computeIfAbsent(place.row(), row -> new TreeMap<>())
                    .computeIfAbsent(place.column(), column -> new ArrayList<>())
                    .add(item);
        }
        return rows;
    }

    /** The elements and lines of a row, one entry a column; a row has as many cells as the table has columns. */
    private List<List<TableLine>> cells(PDStructureElement table, TreeMap<Integer, List<Item>> row, Columns layout)
            throws IOException {
        PDStructureElement element = tags.in(table, StandardStructureTypes.TR);
        List<List<TableLine>> cells = new ArrayList<>();
        for (int column = 0; column < layout.count(); column++) {
            List<Item> items = row.getOrDefault(column, List.of());
            boolean header = !items.isEmpty() && isHeader(items.getFirst());
            PDStructureElement cell = header ? tags.headerCell(element) : tags.in(element, StandardStructureTypes.TD);
            List<TableLine> lines = new ArrayList<>();
            for (Item item : items) {
                add(lines, cell, item, header ? Inks.Weight.SEMIBOLD : Inks.Weight.REGULAR, layout.words(column));
            }
            cells.add(lines);
        }
        return cells;
    }

    private void add(List<TableLine> lines, PDStructureElement cell, Item item, Inks.Weight weight, float width)
            throws IOException {
        for (Line line : text.lines().subList(item.firstLine() - 1, item.lastLine())) {
            String words = text.words(line);
            int number = line.number();
            for (Wrapping.Piece piece : blocks.wrapping().of(words, weight, width / sheet.smaller())) {
                lines.add(new TableLine(
                        number, cell, blocks.inks().of(words.substring(piece.start(), piece.end()), weight)));
                number = 0;
            }
        }
    }

    private void print(List<List<TableLine>> cells, Columns layout, List<List<TableLine>> header) throws IOException {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        press.need(PAD * 2 + Math.min(height, LINES_KEPT_TOGETHER) * sheet.smallerLeading());
        if (press.isAtTop() && !header.isEmpty()) {
            again(header, layout);
        }
        float top = press.y();
        for (int at = 0; at < height; at++) {
            if (!press.hasRoom(sheet.smallerLeading() + PAD) && press.y() < top) {
                frame(layout, top);
                press.need(Float.MAX_VALUE);
                again(header, layout);
                top = press.y();
            }
            slice(cells, at, layout, false);
        }
        press.down(PAD);
        frame(layout, top);
    }

    /** The header cells once more where a page begins, beside the text: who listens has heard them. */
    private void again(List<List<TableLine>> header, Columns layout) throws IOException {
        int height = header.stream().mapToInt(List::size).max().orElse(0);
        if (height == 0 || height > LINES_KEPT_TOGETHER) {
            return;
        }
        float top = press.y();
        for (int at = 0; at < height; at++) {
            slice(header, at, layout, true);
        }
        press.down(PAD);
        frame(layout, top);
    }

    private void slice(List<List<TableLine>> cells, int at, Columns layout, boolean beside) throws IOException {
        press.down(sheet.smallerLeading());
        for (int column = 0; column < cells.size(); column++) {
            if (at < cells.get(column).size()) {
                TableLine line = cells.get(column).get(at);
                if (line.number() > 0 && !beside) {
                    number(line, layout.left(column) + layout.gutter());
                }
                press.words(
                        beside ? null : line.cell(),
                        line.words(),
                        layout.left(column) + layout.gutter() + PAD,
                        sheet.smaller(),
                        Press.BLACK,
                        layout.words(column));
            }
        }
    }

    private void number(TableLine line, float end) throws IOException {
        Ink digits = blocks.inks().of(String.valueOf(line.number()), Inks.Weight.REGULAR);
        Ink spaced = blocks.inks().of(line.number() + " ", Inks.Weight.REGULAR);
        press.words(
                tags.in(line.cell(), Tags.LINE_NUMBER),
                spaced,
                end - digits.ems() * sheet.numberSize(),
                sheet.numberSize(),
                Press.GREY);
    }

    private void frame(Columns layout, float top) throws IOException {
        float bottom = press.y();
        float right = layout.left(layout.count());
        press.rule(layout.left(0), top, right, top, 0.5f);
        press.rule(layout.left(0), bottom, right, bottom, 0.5f);
        for (int column = 0; column <= layout.count(); column++) {
            press.rule(layout.left(column), top, layout.left(column), bottom, 0.5f);
        }
    }
}
