package fr.lignealigne.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What whoever watches the portal is told of its mails: that some do not leave. How many would tell who is at work. */
@Component
class MailGauges implements MeterBinder {

    private static final int ATTEMPTS = 3;
    private static final Duration DUE = Duration.ofMinutes(15);
    private static final Duration LOST_LATELY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    MailGauges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portal.mails.late", this, MailGauges::late)
                .description("1 when mails were tried in vain more than three times, or nobody tries them")
                .register(registry);
        Gauge.builder("portal.mails.lost", this, MailGauges::lost)
                .description("1 when mails were given up after their last attempt, within a day")
                .register(registry);
    }

    private long late() {
        return jdbc.sql("select exists (select 1 from outgoing_mail where sent_at is null and given_up_at is null"
                        + " and (attempts > ? or next_at < ?))")
                .params(ATTEMPTS, before(DUE))
                .query(Long.class)
                .single();
    }

    private long lost() {
        return jdbc.sql("select exists (select 1 from outgoing_mail where sent_at is null and attempts >= ?"
                        + " and given_up_at > ?)")
                .params(Outbox.MOST_ATTEMPTS, before(LOST_LATELY))
                .query(Long.class)
                .single();
    }

    private LocalDateTime before(Duration time) {
        return LocalDateTime.ofInstant(clock.instant().minus(time), ZoneOffset.UTC);
    }
}
