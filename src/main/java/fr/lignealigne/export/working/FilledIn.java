package fr.lignealigne.export.working;

import fr.lignealigne.plan.imports.ImportedTable;
import fr.lignealigne.shared.Invalid;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the table in the sheets of a file that came back, by what its columns are called, wherever they stand now. */
final class FilledIn {

    private static final int HEADING_WITHIN = 30;

    /** Without these nothing can be taken over. */
    private static final Set<Column> NEEDED = Set.of(Column.CODE, Column.ADVICE_MARK, Column.DECISION_MARK);

    private FilledIn() {}

    /**
     * A row of the table.
     *
     * @param number as the program numbers it, from 1
     * @param reckoned the columns whose cell holds a formula
     */
    record Row(int number, Map<Column, String> cells, Set<Column> reckoned) {

        String get(Column column) {
            return cells.getOrDefault(column, "");
        }

        boolean has(Column column) {
            return cells.containsKey(column);
        }
    }

    static List<Row> rows(List<ImportedTable> sheets) {
        for (ImportedTable sheet : sheets) {
            for (int row = 0; row < Math.min(HEADING_WITHIN, sheet.rows().size()); row++) {
                Map<Integer, Column> columns = columns(sheet.rows().get(row));
                if (columns.values().containsAll(NEEDED)) {
                    return below(sheet, row, columns);
                }
            }
        }
        throw new Invalid("working.back.noTable");
    }

    private static Map<Integer, Column> columns(List<String> cells) {
        Map<String, Column> named = new HashMap<>();
        for (Column column : Column.values()) {
            named.put(plain(column.title()), column);
        }
        Map<Integer, Column> found = new HashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            Column column = named.get(plain(cells.get(at)));
            if (column != null && found.containsValue(column)) {
                throw new Invalid("working.back.twoColumns", column.title());
            }
            if (column != null) {
                found.put(at, column);
            }
        }
        return found;
    }

    private static List<Row> below(ImportedTable sheet, int heading, Map<Integer, Column> columns) {
        Set<ImportedTable.Place> reckoned = new HashSet<>(sheet.reckoned());
        List<Row> rows = new ArrayList<>();
        for (int at = heading + 1; at < sheet.rows().size(); at++) {
            List<String> cells = sheet.rows().get(at);
            Map<Column, String> read = new EnumMap<>(Column.class);
            Set<Column> formulas = new HashSet<>();
            for (Map.Entry<Integer, Column> column : columns.entrySet()) {
                int place = column.getKey();
                read.put(column.getValue(), place < cells.size() ? cells.get(place) : "");
                if (reckoned.contains(new ImportedTable.Place(at, place))) {
                    formulas.add(column.getValue());
                }
            }
            if (!read.getOrDefault(Column.CODE, "").isBlank()) {
                rows.add(new Row(at + 1, read, formulas));
            }
        }
        return rows;
    }

    /** Letters alone, whatever apostrophes, accents and capitals a program made of them. */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
