package fr.lignealigne.shell;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How old the last backup is, as the script that made it noted in the database; infinite when there never was one. */
@Component
class BackupAge implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    BackupAge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        TimeGauge.builder("portal.backup.age", this, TimeUnit.MILLISECONDS, BackupAge::age)
                .description("How long ago the last backup was made; infinite when there never was one")
                .register(registry);
    }

    private double age() {
        return jdbc.sql("select made_at from backup_made")
                .query(LocalDateTime.class)
                .optional()
                .map(made -> (double) Duration.between(made.toInstant(ZoneOffset.UTC), clock.instant())
                        .toMillis())
                .orElse(Double.POSITIVE_INFINITY);
    }
}
