package fr.lignealigne.keeping;

import fr.lignealigne.keeping.HeldTable.OwnRows;
import fr.lignealigne.keeping.HeldTable.RowsOf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One file of the inventory: tables with what they hold of people, and under « none » those that hold nothing. */
final class InventoryFile {

    /** These names go into statements. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private static final Set<String> KNOWN = Set.of(
            "activity", "whose", "ground", "keep", "readers", "goes", "mine", "within", "alone", "holds", "none");

    private final List<HeldTable> tables = new ArrayList<>();
    private final Map<String, List<String>> plain = new LinkedHashMap<>();

    InventoryFile(String text) {
        Map<?, ?> file = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
        file.forEach((key, value) -> {
            if (key.equals("none")) {
                map(value).forEach((table, columns) -> plain.put(name(table), names(columns)));
            } else {
                tables.add(table(name(key), map(value)));
            }
        });
    }

    List<HeldTable> tables() {
        return tables;
    }

    Map<String, List<String>> plain() {
        return plain;
    }

    private static HeldTable table(String name, Map<?, ?> said) {
        said.keySet().stream().filter(key -> !KNOWN.contains(key)).findAny().ifPresent(key -> {
            throw new IllegalArgumentException(name + " says " + key);
        });
        RowsOf goes = said.get("goes") instanceof String rows ? rowsOf(rows) : null;
        List<HeldColumn> columns = new ArrayList<>();
        map(said.get("holds")).forEach((column, what) -> columns.add(column(name(column), String.valueOf(what), goes)));
        return new HeldTable(
                name,
                value(Activity.class, said.get("activity")),
                EnumSet.copyOf(values(Concerned.class, said.get("whose"))),
                value(Ground.class, said.get("ground")),
                value(Keep.class, said.get("keep")),
                values(Reader.class, said.get("readers")),
                goes,
                own(said),
                columns,
                said.containsKey("none") ? names(said.get("none")) : List.of());
    }

    private static @Nullable OwnRows own(Map<?, ?> said) {
        return said.containsKey("mine")
                ? new OwnRows(
                        name(said.get("mine")),
                        Optional.ofNullable(said.get("within")).map(InventoryFile::name),
                        Optional.ofNullable(said.get("alone")).map(InventoryFile::name))
                : null;
    }

    private static RowsOf rowsOf(String rows) {
        String[] parts = rows.split(" as ", 2);
        return new RowsOf(name(parts[0]), parts.length > 1);
    }

    /** « function, sentence of moved_by » and the like. */
    private static HeldColumn column(String name, String what, @Nullable RowsOf goes) {
        String[] parts = what.split(", ", 2);
        Erasure erasure = parts.length > 1 ? erasure(parts[1]) : goes == null ? Erasure.STAYS : Erasure.GOES;
        return new HeldColumn(name, value(Nature.class, parts[0]), erasure);
    }

    private static Erasure erasure(String said) {
        String[] parts = said.split(" ", 3);
        Erasure.Way way = value(Erasure.Way.class, parts[0]);
        String column = parts.length < 3 ? "" : name(parts[2]);
        if ((way == Erasure.Way.SENTENCE || way == Erasure.Way.EMPTIED) && column.isEmpty()) {
            throw new IllegalArgumentException("Whose rows: " + said);
        }
        return new Erasure(way, column);
    }

    private static <E extends Enum<E>> E value(Class<E> type, @Nullable Object said) {
        return Enum.valueOf(type, String.valueOf(said).toUpperCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> List<E> values(Class<E> type, @Nullable Object said) {
        if (!(said instanceof List<?> list) || list.isEmpty()) {
            throw new IllegalArgumentException("A list of " + type.getSimpleName() + ": " + said);
        }
        return list.stream().map(one -> value(type, one)).toList();
    }

    private static List<String> names(@Nullable Object said) {
        return Arrays.stream(String.valueOf(said).split(" "))
                .map(InventoryFile::name)
                .toList();
    }

    private static String name(@Nullable Object said) {
        String name = String.valueOf(said);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("No name: " + name);
        }
        return name;
    }

    private static Map<?, ?> map(@Nullable Object said) {
        if (said instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("Neither columns nor tables: " + said);
    }
}
