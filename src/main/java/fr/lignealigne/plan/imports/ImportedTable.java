package fr.lignealigne.plan.imports;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A sheet of a spreadsheet as words: what its cells show, row by row from the first.
 *
 * @param rows a row that ends in empty cells is cut there
 * @param reckoned where a formula stands, whatever it shows
 */
public record ImportedTable(String name, List<List<String>> rows, List<Place> reckoned) {

    /** The heading of a table stands in one of the first rows, below what is said of it. */
    public static final int HEADING_WITHIN = 30;

    /** A cell, counted from 0. */
    public record Place(int row, int column) {}

    public ImportedTable {
        rows = rows.stream().map(List::copyOf).toList();
        reckoned = List.copyOf(reckoned);
    }

    /** Letters and figures alone, whatever apostrophes, accents and capitals a program made of a heading. */
    public static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
