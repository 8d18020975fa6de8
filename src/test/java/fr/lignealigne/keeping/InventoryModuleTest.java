package fr.lignealigne.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inventory is the database's, column by column: what one has and the other has not is found here. */
@PortalTest
class InventoryModuleTest {

    @Autowired
    Inventory inventory;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyColumnOfTheDatabaseIsInItAndNoneThatIsGone() {
        assertThat(said()).isEqualTo(columns());
    }

    @Test
    void noColumnIsSaidTwice() {
        inventory
                .tables()
                .forEach(table -> assertThat(
                                Stream.concat(table.columns().stream().map(HeldColumn::name), table.plain().stream()))
                        .as(table.name())
                        .doesNotHaveDuplicates());
        assertThat(inventory.tables().stream().map(HeldTable::name))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(inventory.plain().keySet());
    }

    @Test
    void whateverPointsToAPersonIsTheNumberOfOne() {
        Set<String> pointing = new TreeSet<>(jdbc.sql("""
                        select concat(table_name, '.', column_name) from information_schema.key_column_usage
                        where table_schema = database() and referenced_table_name = 'person'""").query(String.class).list());
        Set<String> numbers = new TreeSet<>();
        inventory
                .tables()
                .forEach(table -> table.columns().stream()
                        .filter(column -> column.nature() == Nature.NUMBER)
                        .forEach(column -> numbers.add(table.name() + "." + column.name())));
        assertThat(pointing).hasSizeGreaterThan(50);
        assertThat(numbers).containsAll(pointing);
    }

    @Test
    void whatGoesAndWhatIsOnesOwnIsFoundByAColumnThatIsThere() {
        Map<String, Set<String>> columns = columns();
        for (HeldTable table : inventory.tables()) {
            Set<String> there = columns.get(table.name());
            HeldTable.RowsOf goes = table.goes();
            if (goes != null) {
                assertThat(there).as(table.name()).contains(goes.column());
            }
            HeldTable.OwnRows own = table.own();
            if (own != null) {
                assertThat(there).as(table.name()).contains(own.column());
                own.within().ifPresent(column -> assertThat(there).contains(column));
                own.alone().ifPresent(column -> assertThat(there).contains(column));
            }
            table.columns().stream()
                    .map(column -> column.erasure().column())
                    .filter(column -> !column.isEmpty())
                    .forEach(column -> assertThat(there).as(table.name()).contains(column));
        }
    }

    private Map<String, Set<String>> said() {
        Map<String, Set<String>> said = new TreeMap<>();
        inventory.tables().forEach(table -> {
            Set<String> columns = new TreeSet<>(table.plain());
            table.columns().forEach(column -> columns.add(column.name()));
            said.put(table.name(), columns);
        });
        inventory.plain().forEach((table, columns) -> said.put(table, new TreeSet<>(columns)));
        return said;
    }

    private Map<String, Set<String>> columns() {
        Map<String, Set<String>> columns = new TreeMap<>();
        List<String[]> all = jdbc.sql("""
                        select c.table_name, c.column_name from information_schema.columns c
                        join information_schema.tables t
                            on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = database() and t.table_type = 'BASE TABLE'""")
                .query((row, index) -> new String[] {row.getString(1), row.getString(2)})
                .list();
        all.forEach(
                one -> columns.computeIfAbsent(one[0], table -> new TreeSet<>()).add(one[1]));
        return columns;
    }
}
