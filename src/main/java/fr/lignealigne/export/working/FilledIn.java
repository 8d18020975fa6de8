package fr.lignealigne.export.working;

import fr.lignealigne.export.working.ReturnedAct.Part;
import fr.lignealigne.plan.imports.ImportedTable;
import fr.lignealigne.shared.Invalid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the table in the sheets of a file that came back, by what its columns are called, wherever they stand now. */
final class FilledIn {

    /** Without these nothing can be taken over. */
    private static final Set<Column> NEEDED = Set.of(Column.CODE, Column.ADVICE_MARK, Column.DECISION_MARK);

    /** What is read of a table; all the rest is there for people. */
    static final Set<Column> READ = Arrays.stream(Column.values())
            .filter(column -> NEEDED.contains(column) || column.isFilledIn())
            .collect(Collectors.toUnmodifiableSet());

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
        List<Found> found = sheets.stream().flatMap(sheet -> in(sheet).stream()).toList();
        if (found.isEmpty()) {
            throw new Invalid("working.back.noTable");
        }
        if (found.size() > 1) {
            throw new Invalid(
                    "working.back.twoSheets",
                    found.get(0).sheet().name(),
                    found.get(1).sheet().name());
        }
        Found table = found.getFirst();
        for (Part part : Part.values()) {
            requireBoth(table.columns().values(), RowReading.outcome(part), RowReading.text(part));
        }
        return below(table.sheet(), table.heading(), table.columns());
    }

    private record Found(ImportedTable sheet, int heading, Map<Integer, Column> columns) {}

    private static Optional<Found> in(ImportedTable sheet) {
        for (int row = 0;
                row < Math.min(ImportedTable.HEADING_WITHIN, sheet.rows().size());
                row++) {
            Map<Integer, Column> columns = columns(sheet.rows().get(row));
            if (columns.values().containsAll(NEEDED)) {
                return Optional.of(new Found(sheet, row, columns));
            }
        }
        return Optional.empty();
    }

    /** A column that was taken out, or is called otherwise, says nothing of its cells: no words are erased by that. */
    private static void requireBoth(Collection<Column> columns, Column one, Column other) {
        if (columns.contains(one) != columns.contains(other)) {
            Column missing = columns.contains(one) ? other : one;
            Column there = missing == one ? other : one;
            throw new Invalid("working.back.missingColumn", missing.title(), there.title());
        }
    }

    private static Map<Integer, Column> columns(List<String> cells) {
        Map<String, Column> named = new HashMap<>();
        for (Column column : READ) {
            named.put(ImportedTable.plain(column.title()), column);
        }
        Map<Integer, Column> found = new HashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            Column column = named.get(ImportedTable.plain(cells.get(at)));
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
}
