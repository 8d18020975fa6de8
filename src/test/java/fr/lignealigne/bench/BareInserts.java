package fr.lignealigne.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The most that this MariaDB writes: one row a transaction, durable, with nothing else to do. */
final class BareInserts {

    static final String WORDS =
            "Les victimes sont accueillies, orientées et protégées dans chaque département. ".repeat(3);

    private final DataSource database;

    BareInserts(ApplicationContext portal) {
        database = portal.getBean(DataSource.class);
        JdbcClient.create(database)
                .sql("create table bare_row (id bigint auto_increment primary key, body text not null)")
                .update();
    }

    double perSecond(int writers, int seconds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        AtomicLong count = new AtomicLong();
        long start = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(writers)) {
            for (int i = 0; i < writers; i++) {
                pool.submit(() -> {
                    try (Connection connection = database.getConnection();
                            PreparedStatement insert =
                                    connection.prepareStatement("insert into bare_row (body) values (?)")) {
                        connection.setAutoCommit(true);
                        while (System.nanoTime() < end) {
                            insert.setString(1, WORDS);
                            insert.executeUpdate();
                            count.incrementAndGet();
                        }
                    }
                    return null;
                });
            }
        }
        return count.get() / ((System.nanoTime() - start) / 1e9);
    }
}
