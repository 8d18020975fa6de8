package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.support.TestDatabase;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The schema is brought up by a program of its own, before the portal starts. */
class SchemaUpgradeModuleTest {

    private static final String DATABASE = "upgraded_alone_by_test";

    private final JdbcTemplate server = new JdbcTemplate(new DriverManagerDataSource(url(""), "root", ""));

    @BeforeEach
    void anEmptyDatabase() {
        server.execute("drop database if exists " + DATABASE);
        server.execute("create database " + DATABASE);
    }

    @AfterEach
    void noDatabase() {
        server.execute("drop database " + DATABASE);
    }

    @Test
    void anEmptyDatabaseHasEveryMigrationOfThePortalThen() throws IOException {
        upgrade(url(DATABASE));
        upgrade(url(DATABASE));

        int migrations = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql").length;
        assertThat(new JdbcTemplate(new DriverManagerDataSource(url(DATABASE), "root", ""))
                        .queryForObject("select count(*) from flyway_schema_history where success", Integer.class))
                .isEqualTo(migrations)
                .isPositive();
    }

    @Test
    void theHalfOfARestoreIsNotUpgraded() {
        JdbcTemplate half = new JdbcTemplate(new DriverManagerDataSource(url(DATABASE), "root", ""));
        half.execute("create table restore_under_way (id int)");

        assertThatThrownBy(() -> upgrade(url(DATABASE))).hasStackTraceContaining("half of a restore");
        assertThat(half.queryForList("show tables", String.class)).containsExactly("restore_under_way");
    }

    @Test
    void aDatabaseThatIsNotThereIsNoUpgrade() {
        assertThatThrownBy(() -> upgrade(url("nowhere_by_test"))).hasStackTraceContaining("nowhere_by_test");
    }

    private static void upgrade(String url) {
        SchemaUpgrade.main(new String[] {
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=lignealigne",
            "--PORTAL_DB_OWNER=root",
            "--PORTAL_DB_OWNER_PASSWORD="
        });
    }

    private static String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + TestDatabase.port() + "/" + database;
    }
}
