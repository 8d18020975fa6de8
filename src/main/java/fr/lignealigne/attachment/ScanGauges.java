package fr.lignealigne.attachment;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What whoever watches the portal is told of attached files: that some wait in vain for the scanner, never how many. */
@Component
class ScanGauges implements MeterBinder {

    private static final Duration LATE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    ScanGauges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portal.scans.late", this, ScanGauges::late)
                .description("1 when attached files have waited for the scanner for more than an hour")
                .register(registry);
    }

    private long late() {
        return jdbc.sql("select exists (select 1 from attachment where state = 'WAITING' and added_at < ?)")
                .param(AttachmentQueries.utc(clock.instant().minus(LATE)))
                .query(Long.class)
                .single();
    }
}
