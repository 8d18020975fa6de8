package fr.lignealigne.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of a schema at one moment: their columns, and which table each of their keys leads to. */
record FilledSchema(Map<String, List<Column>> tables, List<Key> keys) {

    /** Of one table; what is drawn is filled in by the server. */
    record Column(
            String name,
            String type,
            boolean isBoolean,
            boolean mayBeNull,
            long length,
            boolean isPrimary,
            boolean isDrawn) {}

    /** A foreign key, of one column or of several. */
    record Key(String table, List<String> columns, String parent, List<String> parentColumns) {}

    static FilledSchema of(JdbcTemplate jdbc) {
        Map<String, List<Column>> tables = new TreeMap<>();
        jdbc.query("""
                select c.table_name, c.column_name, c.data_type, c.column_type, c.is_nullable, c.column_key, c.extra,
                    c.is_generated, coalesce(c.character_maximum_length, 0) length
                from information_schema.columns c join information_schema.tables t
                    on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
                where c.table_schema = database() and c.table_name <> 'flyway_schema_history'
                order by c.table_name, c.ordinal_position
                """, row -> {
            tables.computeIfAbsent(row.getString("table_name"), table -> new ArrayList<>())
                    .add(new Column(
                            row.getString("column_name"),
                            row.getString("data_type"),
                            row.getString("column_type").equals("tinyint(1)"),
                            row.getString("is_nullable").equals("YES"),
                            row.getLong("length"),
                            row.getString("column_key").equals("PRI"),
                            row.getString("extra").contains("auto_increment")
                                    || row.getString("is_generated").equals("ALWAYS")));
        });
        return new FilledSchema(tables, keys(jdbc));
    }

    private static List<Key> keys(JdbcTemplate jdbc) {
        Map<String, Key> keys = new LinkedHashMap<>();
        jdbc.query("""
                select table_name, constraint_name, column_name, referenced_table_name, referenced_column_name
                from information_schema.key_column_usage
                where table_schema = database() and referenced_table_name is not null
                order by table_name, constraint_name, ordinal_position
                """, row -> {
            String parent = row.getString("referenced_table_name");
            Key key = keys.computeIfAbsent(
                    row.getString("table_name") + " " + row.getString("constraint_name"),
                    name -> new Key(name.split(" ")[0], new ArrayList<>(), parent, new ArrayList<>()));
            key.columns().add(row.getString("column_name"));
            key.parentColumns().add(row.getString("referenced_column_name"));
        });
        // Several columns first: one of them alone is then given already.
        return keys.values().stream()
                .sorted((one, other) -> other.columns().size() - one.columns().size())
                .toList();
    }

    List<Key> keysOf(String table) {
        return keys.stream().filter(key -> key.table().equals(table)).toList();
    }

    /** Parents before their children. */
    Set<String> inOrder() {
        Map<String, Set<String>> parents = new HashMap<>();
        tables.keySet().forEach(table -> parents.put(table, new LinkedHashSet<>()));
        keys.stream()
                .filter(key -> !key.parent().equals(key.table()))
                .forEach(key -> parents.get(key.table()).add(key.parent()));
        Set<String> order = new LinkedHashSet<>();
        while (order.size() < tables.size()) {
            int before = order.size();
            tables.keySet().stream()
                    .filter(table -> order.containsAll(parents.get(table)))
                    .forEach(order::add);
            if (order.size() == before) {
                throw new IllegalStateException("Tables that need each other: " + parents);
            }
        }
        return order;
    }
}
