package fr.lignealigne.plan.imports.sheet;

import fr.lignealigne.plan.imports.ImportedTable;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of a sheet, of all columns or of those that are asked for; what no table of remarks has is refused. */
final class Rows {

    /** Columns further right are nobody's. */
    static final int MOST_COLUMNS = 100;

    static final int MOST_ROWS = 100_000;

    private final String name;
    private final Room room;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<ImportedTable.Place> reckoned = new ArrayList<>();

    /** Null until the rows in which a heading may stand are over. */
    private @Nullable BitSet kept;

    Rows(String name, Room room) {
        this.name = name;
        this.room = room;
    }

    void put(int row, int column, String words) {
        if (words.isEmpty() || column >= MOST_COLUMNS || !isKept(row, column)) {
            return;
        }
        room.takeLetters(words.length());
        if (rows.size() <= row) {
            room.takeCells(row + 1 - rows.size());
        }
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<String> cells = rows.get(row);
        if (cells.size() > column) {
            cells.set(column, words);
            return;
        }
        room.takeCells(column + 1 - cells.size());
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(words);
    }

    void reckons(int row, int column) {
        if (column < MOST_COLUMNS && isKept(row, column)) {
            room.takeCells(1);
            reckoned.add(new ImportedTable.Place(row, column));
        }
    }

    private boolean isKept(int row, int column) {
        if (row >= MOST_ROWS) {
            throw new UnreadableFile(Reason.TOO_LONG, "a sheet without end");
        }
        if (!room.isForSome() || row < ImportedTable.HEADING_WITHIN) {
            return true;
        }
        return kept().get(column);
    }

    private BitSet kept() {
        BitSet known = kept;
        if (known != null) {
            return known;
        }
        BitSet found = new BitSet();
        for (List<String> cells : rows) {
            for (int column = 0; column < cells.size(); column++) {
                if (room.isHeading(cells.get(column))) {
                    found.set(column);
                }
            }
        }
        kept = found;
        return found;
    }

    ImportedTable table() {
        if (!room.isForSome()) {
            return new ImportedTable(name, rows, reckoned);
        }
        BitSet columns = kept();
        rows.stream().limit(ImportedTable.HEADING_WITHIN).forEach(cells -> empty(cells, columns));
        return new ImportedTable(
                name,
                rows,
                reckoned.stream().filter(place -> columns.get(place.column())).toList());
    }

    /** The columns that nobody asked for keep their places alone. */
    private static void empty(List<String> cells, BitSet columns) {
        for (int column = 0; column < cells.size(); column++) {
            if (!columns.get(column)) {
                cells.set(column, "");
            }
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
    }
}
