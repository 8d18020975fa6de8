package fr.lignealigne.plan.imports.odt;

import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.TableRows;
import fr.lignealigne.plan.imports.reading.TableRows.Content;
import fr.lignealigne.plan.imports.reading.TableRows.Row;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table of an OpenDocument text, with its merged and repeated cells. */
final class OdtTable {

    private static final int MOST_COLUMNS = 999;

    /** Cells are repeated where they are empty or say "idem"; a long text would multiply into a full memory. */
    private static final int LONGEST_REPEATED = 1_000;

    private final OdtBlocks blocks;
    private final Reading reading;
    private final Element table;
    private final List<Row> rows = new ArrayList<>();
    private int filled;

    OdtTable(OdtBlocks blocks, Reading reading, Element table) {
        this.blocks = blocks;
        this.reading = reading;
        this.table = table;
    }

    void read() {
        int number = blocks.nextTable();
        rows(table, false);
        TableRows.place(rows, number, blocks::nextTable, reading);
    }

    private void rows(Element part, boolean header) {
        for (Element child : part.children()) {
            TimeLimit.check();
            switch (child.tagName()) {
                case "table:table-row" -> row(child, header);
                case "table:table-header-rows" -> rows(child, true);
                case "table:table-rows", "table:table-row-group" -> rows(child, header);
                case "table:title", "table:desc" -> reading.leaveOut(Sort.HIDDEN, child.text());
                default -> {}
            }
        }
    }

    private void row(Element line, boolean header) {
        int repeats = OdtLists.number(line.attr("table:number-rows-repeated"), 1);
        var beside = new Reading();
        if (line.attr("table:visibility").matches("collapse|filter")) {
            beside.leaveOut(Sort.HIDDEN, OdtWords.of(line));
            rows.add(new Row(List.of(), beside, 1));
            return;
        }
        var cells = new ArrayList<Content>();
        int column = 0;
        int hidden = 0;
        for (Element cell : line.children()) {
            int columns = Math.min(OdtLists.number(cell.attr("table:number-columns-repeated"), 1), MOST_COLUMNS);
            if (cell.tagName().equals("table:table-cell")) {
                column += hidden; // of a wide cell whose covered ones were not written
                hidden = Math.clamp(OdtLists.number(cell.attr("table:number-columns-spanned"), 1) - 1, 0, MOST_COLUMNS);
                cells.addAll(cells(blocks.apart(cell), column, columns, header, repeats));
            } else if (cell.tagName().equals("table:covered-table-cell")) {
                (cells.isEmpty() ? beside : cells.getLast().reading()).leaveOut(Sort.HIDDEN, OdtWords.of(cell));
                hidden = Math.max(0, hidden - columns);
            }
            column += columns;
        }
        filled += cells.size();
        if (filled > Reading.MOST_ITEMS) {
            throw new UnreadableFile(Reason.TOO_LONG, "cells without end");
        }
        rows.add(new Row(cells, beside, repeats));
    }

    private List<Content> cells(Reading inside, int column, int columns, boolean header, int repeats) {
        String text = inside.words();
        if (text.length() > LONGEST_REPEATED && (columns > 1 || repeats > 1)) {
            throw new UnreadableFile(Reason.BOMB, "a long cell over and over");
        }
        var cells = new ArrayList<Content>();
        cells.add(new Content(column, header, inside));
        for (int i = 1; i < columns && !text.isBlank(); i++) {
            cells.add(new Content(column + i, header, Reading.of(List.of(ImportedItem.paragraph(text)))));
        }
        return cells;
    }
}
