package fr.lignealigne.shell;

import static java.util.Map.entry;

import fr.lignealigne.shell.FilledSchema.Column;
import fr.lignealigne.shell.FilledSchema.Key;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * A row of each table, as an age of the schema has them, each with what it needs of the same age: once with nothing that
 * may be missing, and once with everything and past its deadline, so that triggers keep it as it is.
 */
final class AgeOfRows {

    /** There, although it may be missing. */
    private static final Object GIVEN = new Object();

    /** Missing, where it may be. */
    private static final Object NONE = new Object();

    /** The person of the other row. */
    private static final Object OTHERS = new Object();

    private static final Set<Object> MARKS = Set.of(GIVEN, NONE, OTHERS);

    /** What a check or a trigger asks of a row, by column. */
    private static final Map<String, Object> OF_BOTH = Map.ofEntries(
            entry("plan_version.state", "PREPARATION"),
            entry("attachment.state", "ARRIVING"),
            entry("preparation_file.face", "STATE"),
            entry("preparation_file.content", "{}"),
            entry("preparation_file.delegation", "[]"),
            entry("plenary.held_agenda", "[]"),
            entry("plenary_edition.content", "{}"));

    private static final Map<String, Object> OF_BARE = Map.ofEntries(
            entry("attachment.loose_since", GIVEN),
            entry("booking.meeting_id", GIVEN),
            entry("hours_rule.kind", "ABSENT"),
            entry("hours_rule.first_day", GIVEN),
            entry("hours_rule.last_day", GIVEN),
            entry("meeting_request.state", "DRAFT"),
            entry("plenary.held_agenda", NONE),
            entry("scenario.state", "PREPARED"),
            entry("sitting.state", "PREPARED"),
            entry("sitting_point.state", "OPEN"),
            entry("slot_offer.video_link", GIVEN),
            entry("template_use.decision_id", GIVEN),
            entry("written_contribution.meeting_id", GIVEN));

    private static final Map<String, Object> OF_FULL = Map.ofEntries(
            entry("attachment.contribution_id", NONE),
            entry("attachment.loose_since", NONE),
            entry("bilateral_meeting.video_link", NONE),
            entry("booking.meeting_id", NONE),
            entry("decision.released_at", NONE),
            entry("hours_rule.kind", "WEEKLY"),
            entry("hours_rule.weekday", 3),
            entry("meeting_request.state", "PLACED"),
            entry("meeting_request.offer_id", NONE),
            entry("minutes.state", "VALIDATED"),
            entry("person.erased_at", NONE),
            entry("prepared_release.confirmed_by", OTHERS),
            entry("remark.deposited_at", NONE),
            entry("scenario.state", "READY"),
            entry("sitting.state", "CLOSED"),
            entry("sitting_point.state", "DECIDED"),
            entry("slot_offer.video_link", NONE),
            entry("template_use.decision_id", NONE),
            entry("trace.reason", ""),
            entry("written_contribution.meeting_id", NONE));

    /** What closes a row for good comes once its children are there. */
    private static final List<String> DEADLINES = List.of(
            "plan_version set state = 'PUBLISHED'",
            "remark set state = 'DEPOSITED', deposited_at = '2026-05-04 10:00:00.25'",
            "decision set released_at = '2026-06-04 10:00:00.25'",
            "attachment set state = 'CLEAN'");

    private final JdbcTemplate jdbc;
    private final FilledSchema schema;
    private final Map<String, String> firstConstants;
    private final int age;
    private final int number;
    private final Map<String, Map<String, Object>> bare = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> full = new LinkedHashMap<>();

    /**
     * The tables of this moment.
     *
     * @param age the version of the schema
     * @param number tells ages apart
     * @param firstConstants by column, for those that hold the name of a constant of the portal's
     */
    AgeOfRows(JdbcTemplate jdbc, int age, int number, Map<String, String> firstConstants) {
        this.jdbc = jdbc;
        this.schema = FilledSchema.of(jdbc);
        this.age = age;
        this.number = number;
        this.firstConstants = firstConstants;
    }

    /** Writes them, and reads back how they are now. */
    List<Kept> fill() {
        for (String table : schema.inOrder()) {
            bare.put(table, insert(table, false));
            full.put(table, insert(table, true));
        }
        DEADLINES.forEach(deadline -> {
            Map<String, Object> row = full.get(deadline.split(" ")[0]);
            if (row != null) {
                jdbc.update("update " + deadline + " where id = ?", row.get("id"));
            }
        });
        List<Kept> kept = new ArrayList<>();
        bare.forEach((table, row) -> kept.add(read(table, row)));
        full.forEach((table, row) -> kept.add(read(table, row)));
        return kept;
    }

    /** What a row was: its columns of then, each as text. */
    record Kept(int age, String table, Map<String, String> columns) {}

    private Kept read(String table, Map<String, Object> row) {
        List<String> keys = schema.tables().get(table).stream()
                .filter(Column::isPrimary)
                .map(Column::name)
                .toList();
        String where =
                String.join(" and ", keys.stream().map(key -> key + " = ?").toList());
        return jdbc.queryForObject(
                "select * from " + table + " where " + where,
                (found, at) -> new Kept(age, table, texts(found)),
                keys.stream().map(row::get).toArray());
    }

    /** A row's columns, each as text. */
    static Map<String, String> texts(ResultSet row) throws SQLException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            texts.put(row.getMetaData().getColumnLabel(i), row.getString(i));
        }
        return texts;
    }

    private Map<String, Object> insert(String table, boolean isFull) {
        Map<String, Object> row = new LinkedHashMap<>();
        Map<String, Object> fromKeys = fromKeys(table, isFull);
        for (Column column : schema.tables().get(table)) {
            Object asked = asked(table + "." + column.name(), isFull);
            boolean isLeftOut = column.mayBeNull() && (asked == NONE || !isFull && asked == null);
            if (column.isDrawn() || isLeftOut) {
                continue;
            }
            Object value = asked == OTHERS ? bare.get("person").get("id") : asked;
            if (value == null || MARKS.contains(value)) {
                value = fromKeys.get(column.name());
            }
            row.put(column.name(), value != null ? value : made(table, column, isFull));
        }
        return written(table, row);
    }

    private static Object asked(String column, boolean isFull) {
        Object asked = (isFull ? OF_FULL : OF_BARE).get(column);
        return asked != null ? asked : OF_BOTH.get(column);
    }

    /** Columns that lead to a row of the same age; to themselves, to the other row. */
    private Map<String, Object> fromKeys(String table, boolean isFull) {
        Map<String, Object> values = new HashMap<>();
        for (Key key : schema.keysOf(table)) {
            Map<String, Object> parent =
                    (isFull && !key.parent().equals(table) ? full : bare).getOrDefault(key.parent(), Map.of());
            for (int i = 0; i < key.columns().size(); i++) {
                Object value = parent.get(key.parentColumns().get(i));
                if (value != null) {
                    values.putIfAbsent(key.columns().get(i), value);
                }
            }
        }
        return values;
    }

    private Map<String, Object> written(String table, Map<String, Object> row) {
        String sql = "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                + "?, ".repeat(row.size()).replaceFirst(", $", "") + ")";
        GeneratedKeyHolder drawn = new GeneratedKeyHolder();
        try {
            jdbc.update(
                    connection -> {
                        PreparedStatement insert =
                                connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS);
                        int place = 1;
                        for (Object value : row.values()) {
                            insert.setObject(place++, value);
                        }
                        return insert;
                    },
                    drawn);
        } catch (RuntimeException refused) {
            throw new IllegalStateException(
                    "No row for " + table + " " + row + ": what does a check ask of it?", refused);
        }
        schema.tables().get(table).stream()
                .filter(column -> column.isDrawn() && column.isPrimary())
                .forEach(column -> row.put(
                        column.name(), Objects.requireNonNull(drawn.getKey()).longValue()));
        return row;
    }

    private Object made(String table, Column column, boolean isFull) {
        int own = 2 * number + (isFull ? 1 : 0);
        String name = column.name();
        boolean isLater = name.matches("(end|to_|last_|until|closes|expires).*");
        return switch (column.type()) {
            case "uuid" -> UUID.nameUUIDFromBytes((table + name + own).getBytes(StandardCharsets.UTF_8));
            case "tinyint" -> column.isBoolean() ? isFull : own % 128;
            case "smallint", "int", "bigint" -> own;
            case "double" -> own / 4.0;
            case "date" -> LocalDate.of(2026, 1, 1).plusDays(own + (isLater ? 1 : 0));
            case "time" -> LocalTime.of(isLater ? 18 : 9, 30);
            case "datetime" ->
                LocalDateTime.of(2026, 1, 1, 9, 0, 0, 123_456_000).plusHours(own * 3L + (isLater ? 1 : 0));
            case "char" -> ("%0" + column.length() + "x").formatted(own);
            case "varchar", "text", "mediumtext", "longtext" -> word(table + "." + name, own, column.length());
            case "binary", "varbinary", "blob", "mediumblob" ->
                ("%032d").formatted(own).getBytes(StandardCharsets.US_ASCII);
            default -> throw new IllegalStateException("Nothing to put into " + column);
        };
    }

    private String word(String column, int own, long length) {
        String constant = firstConstants.get(column);
        if (constant != null) {
            return constant;
        }
        if (length < 4) {
            return "fr";
        }
        return length < 40 ? "n" + own : "Mot n°\u00a0" + own + ", «\u00a0l’œuvre\u00a0» 😀";
    }
}
