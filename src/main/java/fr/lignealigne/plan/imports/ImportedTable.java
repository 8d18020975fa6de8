package fr.lignealigne.plan.imports;

import java.util.List;

/**
 * A sheet of a spreadsheet as words: what its cells show, row by row from the first.
 *
 * @param rows a row that ends in empty cells is cut there
 * @param reckoned where a formula stands, whatever it shows
 */
public record ImportedTable(String name, List<List<String>> rows, List<Place> reckoned) {

    /** A cell, counted from 0. */
    public record Place(int row, int column) {}

    public ImportedTable {
        rows = rows.stream().map(List::copyOf).toList();
        reckoned = List.copyOf(reckoned);
    }
}
