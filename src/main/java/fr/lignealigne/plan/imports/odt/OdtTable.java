package fr.lignealigne.plan.imports.odt;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.CleanText;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.SectionWord;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A table of an OpenDocument text, with its merged and repeated cells; its notes stand behind it. */
final class OdtTable {

    private static final int MOST_COLUMNS = 999;

    /** Cells are repeated where they are empty or say "idem"; a long text would multiply into a full memory. */
    private static final int LONGEST_REPEATED = 1_000;

    private final OdtBlocks blocks;
    private final Reading reading;
    private final Element table;
    private final List<ImportedItem> notes = new ArrayList<>();

    /** The numbers that tables inside a cell get, once they are tables of the text. */
    private final Map<Integer, Integer> inner = new HashMap<>();

    private int number;
    private int row;

    private record Filled(int column, String text) {}

    OdtTable(OdtBlocks blocks, Reading reading, Element table) {
        this.blocks = blocks;
        this.reading = reading;
        this.table = table;
    }

    void read() {
        number = blocks.nextTable();
        rows(table, false);
        endPart();
    }

    private void endPart() {
        notes.forEach(blocks::add);
        notes.clear();
    }

    private void rows(Element part, boolean header) {
        for (Element child : part.children()) {
            TimeLimit.check();
            switch (child.tagName()) {
                case "table:table-row" -> row(child, header);
                case "table:table-header-rows" -> rows(child, true);
                case "table:table-rows", "table:table-row-group" -> rows(child, header);
                case "table:title", "table:desc" -> blocks.leaveOut(Sort.HIDDEN, child.text());
                default -> {}
            }
        }
    }

    private void row(Element line, boolean header) {
        int repeats = OdtLists.number(line.attr("table:number-rows-repeated"), 1);
        if (line.attr("table:visibility").matches("collapse|filter")) {
            blocks.leaveOut(Sort.HIDDEN, OdtWords.of(line));
            return;
        }
        List<Element> cells = line.children().stream()
                .filter(cell -> cell.tagName().equals("table:table-cell"))
                .toList();
        var filled = new ArrayList<Filled>();
        int column = 0;
        int hidden = 0;
        for (Element cell : line.children()) {
            int columns = Math.min(OdtLists.number(cell.attr("table:number-columns-repeated"), 1), MOST_COLUMNS);
            if (cell.tagName().equals("table:table-cell")) {
                column += hidden; // of a wide cell whose covered ones were not written
                hidden = Math.clamp(OdtLists.number(cell.attr("table:number-columns-spanned"), 1) - 1, 0, MOST_COLUMNS);
                Reading inside = blocks.apart(cell);
                if (cells.size() == 1 && opensSection(inside)) {
                    splitBy(inside);
                    return;
                }
                fill(filled, inside, column, columns, header, repeats);
            } else if (cell.tagName().equals("table:covered-table-cell")) {
                blocks.leaveOut(Sort.HIDDEN, OdtWords.of(cell));
                hidden = Math.max(0, hidden - columns);
            }
            column += columns;
        }
        for (int again = 1; again < repeats && !filled.isEmpty(); again++) {
            int at = row + again;
            filled.forEach(cell ->
                    blocks.add(ImportedItem.tableCell(new Cell(number, at, cell.column(), header), cell.text())));
        }
        row += repeats;
    }

    private void fill(List<Filled> filled, Reading inside, int column, int columns, boolean header, int repeats) {
        String text = inside.words();
        if (text.length() > LONGEST_REPEATED && (columns > 1 || repeats > 1)) {
            throw new UnreadableFile(Reason.BOMB, "a long cell over and over");
        }
        for (int i = 0; i < columns && !text.isBlank(); i++) {
            filled.add(new Filled(column + i, text));
            blocks.add(ImportedItem.tableCell(new Cell(number, row, column + i, header), text));
        }
        inside.beside().forEach(piece -> blocks.leaveOut(piece.sort(), piece.words()));
        inside.items().stream().filter(item -> item.kind() == ItemKind.NOTE).forEach(notes::add);
    }

    /** A sheet set as a table often has its measure's title in the one cell of its first row. */
    private static boolean opensSection(Reading inside) {
        return inside.items().stream()
                .anyMatch(item -> item.kind() == ItemKind.HEADING && SectionWord.opensTitle(CleanText.of(item.text())));
    }

    /** Such a row is no row: what stands above and below are two tables. */
    private void splitBy(Reading inside) {
        endPart();
        inner.clear();
        int place = 0;
        for (Reading.Beside piece : inside.beside()) {
            for (; place < piece.place(); place++) {
                addApart(inside.items().get(place));
            }
            blocks.leaveOut(piece.sort(), piece.words());
        }
        for (; place < inside.items().size(); place++) {
            addApart(inside.items().get(place));
        }
        number = blocks.nextTable();
        row = 0;
    }

    private void addApart(ImportedItem item) {
        Cell cell = item.cell();
        if (cell == null) {
            blocks.add(item);
            return;
        }
        int own = inner.computeIfAbsent(cell.table(), _ -> blocks.nextTable());
        blocks.add(ImportedItem.tableCell(new Cell(own, cell.row(), cell.column(), cell.header()), item.text()));
    }
}
