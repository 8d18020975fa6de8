package fr.lignealigne.plan;

import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.Guess;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.shared.Invalid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps the text of versions: rows of items and of lines, written once in batches. */
@Repository
class VersionTexts {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    VersionTexts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An item with the lines it was cut into. */
    private record CutItem(
            Item item, List<Span> spans, @Nullable Guess guess) {}

    /** The items that have words; refuses a text without any. */
    static List<ImportedItem> withWords(ImportedText text) {
        List<ImportedItem> items =
                text.items().stream().filter(item -> !item.text().isBlank()).toList();
        if (items.isEmpty()) {
            throw new Invalid("plan.text.empty");
        }
        return items;
    }

    static int countLines(List<ImportedItem> items) {
        return items.stream()
                .mapToInt(item -> LineCutter.cut(item.text()).size())
                .sum();
    }

    /** Stores another text in place of the one of a version in preparation. */
    void replace(PlanVersionId version, List<ImportedItem> items) {
        for (String table : List.of("measure_sheet", "plan_line", "plan_item")) {
            jdbc.update("delete from " + table + " where version_id = ?", version.value());
        }
        store(version, items);
    }

    /** Cuts the items into lines, numbers them through the version, and stores both with the sheets of measures. */
    void store(PlanVersionId version, List<ImportedItem> imported) {
        List<CutItem> cut = cut(imported);
        insertItems(version, cut);
        insertLines(version, cut);
        Sheets.of(imported)
                .forEach((position, sheet) ->
                        insertSheet(version, cut.get(position).item().id(), sheet));
    }

    private static List<CutItem> cut(List<ImportedItem> imported) {
        List<CutItem> items = new ArrayList<>(imported.size());
        int line = 0;
        for (ImportedItem source : imported) {
            List<Span> spans = LineCutter.cut(source.text());
            Item item = new Item(
                    new ItemId(UUID.randomUUID()),
                    items.size(),
                    source.kind(),
                    source.level(),
                    source.marker(),
                    source.text(),
                    line + 1,
                    line + spans.size(),
                    source.cell());
            line += spans.size();
            items.add(new CutItem(item, spans, source.guess()));
        }
        return items;
    }

    private void insertItems(PlanVersionId version, List<CutItem> items) {
        jdbc.batchUpdate("""
                insert into plan_item (version_id, position, item_id, kind, level, marker, content, first_line,
                    last_line, table_number, table_row, table_column, table_header, guess)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", items, BATCH, (row, cut) -> {
            Item item = cut.item();
            Cell cell = item.cell();
            row.setObject(1, version.value());
            row.setInt(2, item.position());
            row.setObject(3, item.id().value());
            row.setString(4, item.kind().name());
            row.setInt(5, item.level());
            row.setString(6, item.marker());
            row.setString(7, item.text());
            row.setInt(8, item.firstLine());
            row.setInt(9, item.lastLine());
            row.setObject(10, cell == null ? null : cell.table());
            row.setObject(11, cell == null ? null : cell.row());
            row.setObject(12, cell == null ? null : cell.column());
            row.setObject(13, cell == null ? null : cell.header());
            row.setString(14, cut.guess() == null ? null : cut.guess().name());
        });
    }

    private void insertLines(PlanVersionId version, List<CutItem> items) {
        List<Line> lines = new ArrayList<>();
        for (CutItem cut : items) {
            for (Span span : cut.spans()) {
                lines.add(new Line(lines.size() + 1, cut.item().position(), span.start(), span.end()));
            }
        }
        jdbc.batchUpdate(
                "insert into plan_line (version_id, number, position, start_char, end_char) values (?, ?, ?, ?, ?)",
                lines,
                BATCH,
                (row, line) -> {
                    row.setObject(1, version.value());
                    row.setInt(2, line.number());
                    row.setInt(3, line.position());
                    row.setInt(4, line.start());
                    row.setInt(5, line.end());
                });
    }

    private void insertSheet(PlanVersionId version, ItemId measure, MeasureSheet sheet) {
        jdbc.update(
                """
                insert into measure_sheet (version_id, item_id, lead, partners, means, calendar, indicator)
                values (?, ?, ?, ?, ?, ?, ?)""",
                version.value(),
                measure.value(),
                sheet.lead(),
                sheet.partners(),
                sheet.means(),
                sheet.calendar(),
                sheet.indicator());
    }

    PlanText load(PlanVersionId version) {
        List<Item> items = jdbc.query(
                "select * from plan_item where version_id = ? order by position",
                (row, index) -> item(row),
                version.value());
        List<Line> lines = jdbc.query(
                "select number, position, start_char, end_char from plan_line where version_id = ? order by number",
                (row, index) -> new Line(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                version.value());
        Map<ItemId, MeasureSheet> sheets = new HashMap<>();
        jdbc.query(
                "select item_id, lead, partners, means, calendar, indicator from measure_sheet where version_id = ?",
                row -> {
                    sheets.put(
                            new ItemId(row.getObject(1, UUID.class)),
                            new MeasureSheet(
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6)));
                },
                version.value());
        return new PlanText(version, items, lines, sheets);
    }

    /** What nobody has looked at yet, by the position of its item; it is no part of the text. */
    Map<Integer, Guess> guesses(PlanVersionId version) {
        Map<Integer, Guess> guesses = new HashMap<>();
        jdbc.query(
                "select position, guess from plan_item where version_id = ? and guess is not null",
                row -> {
                    guesses.put(row.getInt(1), Guess.valueOf(row.getString(2)));
                },
                version.value());
        return guesses;
    }

    private static Item item(ResultSet row) throws SQLException {
        Integer table = row.getObject("table_number", Integer.class);
        return new Item(
                new ItemId(row.getObject("item_id", UUID.class)),
                row.getInt("position"),
                ItemKind.valueOf(row.getString("kind")),
                row.getInt("level"),
                row.getString("marker"),
                row.getString("content"),
                row.getInt("first_line"),
                row.getInt("last_line"),
                table == null
                        ? null
                        : new Cell(
                                table,
                                row.getInt("table_row"),
                                row.getInt("table_column"),
                                row.getBoolean("table_header")));
    }
}
