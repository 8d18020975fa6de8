package fr.lignealigne.keeping;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Since when the nightly round is due that lets go of what was kept long enough; what it let go of is not told here. */
@Component
class RetentionGauges implements MeterBinder {

    private final RetentionTable table;
    private final Clock clock;

    RetentionGauges(RetentionTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        TimeGauge.builder("portal.keeping.late", this, TimeUnit.MILLISECONDS, RetentionGauges::late)
                .description("How long the nightly round has been due; 0 when it is not")
                .register(registry);
    }

    private double late() {
        Instant now = clock.instant();
        return Math.max(0, Duration.between(table.nextRound().orElse(now), now).toMillis());
    }
}
