package fr.lignealigne.live;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.distribution.TimeWindowMax;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** The slowest telling of the last minutes. How often there was something to tell would say who is at work. */
@Component
class TellingTimes implements MeterBinder {

    private static final long MINUTE = 60_000;
    private static final int MINUTES = 5;

    private final TimeWindowMax slowest = new TimeWindowMax(Clock.SYSTEM, MINUTE, MINUTES);

    void note(long nanoseconds) {
        slowest.record(nanoseconds);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        TimeGauge.builder("portal.live.telling.slowest", slowest, TimeUnit.NANOSECONDS, TimeWindowMax::poll)
                .description("The longest that it took, within five minutes, to tell all open pages of a change")
                .register(registry);
    }
}
