package fr.lignealigne.shell;

import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, asked in bounded time even when it hangs; readiness follows it.
 *
 * <p>Its name puts it in the place of Spring Boot's own, which waits for as long as the connection does.
 */
@Component("dbHealthIndicator")
class DatabaseHealth extends AbstractHealthIndicator {

    private static final int SECONDS = 2;

    private final DataSource database;

    DatabaseHealth(DataSource database) {
        super("The database does not answer");
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws Exception {
        try (Connection connection = database.getConnection()) {
            health.status(connection.isValid(SECONDS) ? "UP" : "DOWN");
        }
    }
}
