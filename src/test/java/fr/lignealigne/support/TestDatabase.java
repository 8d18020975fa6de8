package fr.lignealigne.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.FileSystemUtils;

/** One MariaDB for all the tests of a run, empty at its start. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    /** Opens the metrics of the portal under test. */
    public static final String METRICS_KEY = "a-key-of-tests-that-opens-their-metrics";

    private static final EmbeddedMariaDb SERVER = start();

    private static EmbeddedMariaDb start() {
        Path folder = Path.of("target", "mariadb", Long.toString(System.nanoTime(), 36));
        EmbeddedMariaDb server = EmbeddedMariaDb.startForOneRun(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.stop();
            remove(folder);
        }));
        return server;
    }

    /** Half a gigabyte a run. */
    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    /** Where the server listens, for those who put something in between. */
    public static int port() {
        return SERVER.port();
    }

    @Bean
    static BeanPostProcessor jdbcOfTests(ObjectProvider<PlatformTransactionManager> transactions) {
        return JdbcOfTests.inPlaceOfThePortals(transactions);
    }

    @Bean
    DynamicPropertyRegistrar databaseProperties() {
        return properties -> {
            properties.add("spring.datasource.url", SERVER::url);
            properties.add("spring.datasource.username", () -> "root");
            properties.add("spring.datasource.password", () -> "");
            // Who comes in by a second factor is said by the tests of it: see SecondFactorSwitch.
            properties.add("portal.second-factor.required-for", () -> "");
            properties.add("portal.metrics-key", () -> METRICS_KEY);
            // Tests say themselves when notices are posted, reminders looked for, the journal linked and deadlines
            // sealed.
            properties.add("portal.notice-interval", () -> "PT6H");
            properties.add("portal.reminder-interval", () -> "PT6H");
            properties.add("portal.journal.link-interval", () -> "PT6H");
            properties.add("portal.seal-interval", () -> "PT6H");
            properties.add("portal.keeping.interval", () -> "PT6H");
            properties.add("portal.journal.check-delay", () -> "PT6H");
            properties.add("portal.journal.check-interval", () -> "PT6H");
        };
    }
}
