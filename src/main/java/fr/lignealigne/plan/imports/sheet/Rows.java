package fr.lignealigne.plan.imports.sheet;

import fr.lignealigne.plan.imports.ImportedTable;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import java.util.ArrayList;
import java.util.List;

/** Gathers the cells of a sheet; what no table of remarks has is refused, however little the file needs to say it. */
final class Rows {

    private static final int MOST_ROWS = 100_000;

    /** Columns further right are nobody's. */
    private static final int MOST_COLUMNS = 100;

    private static final long MOST_LETTERS = 60L << 20;

    private final String name;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<ImportedTable.Place> reckoned = new ArrayList<>();
    private long letters;

    Rows(String name) {
        this.name = name;
    }

    /** How many rows there are so far. */
    int count() {
        return rows.size();
    }

    void put(int row, int column, String words) {
        if (words.isEmpty() || column >= MOST_COLUMNS) {
            return;
        }
        letters += words.length();
        if (row >= MOST_ROWS || letters > MOST_LETTERS) {
            throw new UnreadableFile(Reason.TOO_LONG, "a sheet without end");
        }
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<String> cells = rows.get(row);
        while (cells.size() < column) {
            cells.add("");
        }
        if (cells.size() == column) {
            cells.add(words);
        } else {
            cells.set(column, words);
        }
    }

    void reckons(int row, int column) {
        if (row < MOST_ROWS && column < MOST_COLUMNS) {
            reckoned.add(new ImportedTable.Place(row, column));
        }
    }

    ImportedTable table() {
        return new ImportedTable(name, rows, reckoned);
    }
}
