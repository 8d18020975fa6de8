package fr.lignealigne.support;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Empties the tables before a class of tests: lists that earlier ones filled would make each page slower than the one
 * before. Truncated, since triggers keep what was deposited, decided and published from being deleted.
 */
final class EmptyHouse implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        DataSource tables = SpringExtension.getApplicationContext(context).getBean(DataSource.class);
        try (var connection = tables.getConnection()) {
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            jdbc.execute("set foreign_key_checks = 0");
            try {
                filled(jdbc).forEach(table -> jdbc.execute("truncate table `" + table + "`"));
            } finally {
                jdbc.execute("set foreign_key_checks = 1");
            }
        }
    }

    private static List<String> filled(JdbcTemplate jdbc) {
        return jdbc.queryForList("""
                select table_name from information_schema.tables
                where table_schema = database() and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
                """, String.class).stream()
                .filter(table -> Boolean.TRUE.equals(
                        jdbc.queryForObject("select exists (select 1 from `" + table + "`)", Boolean.class)))
                .toList();
    }
}
