package fr.lignealigne.live;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.distribution.TimeWindowMax;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * The slowest telling of the last minutes, where one was slow. How often there was something to tell would say who is at
 * work, and so would a quick one in the evening.
 */
@Component
class TellingTimes implements MeterBinder {

    private static final long MINUTE = 60_000;
    private static final int MINUTES = 5;
    private static final long SLOW = TimeUnit.MILLISECONDS.toNanos(500);

    private final TimeWindowMax slowest = new TimeWindowMax(Clock.SYSTEM, MINUTE, MINUTES);

    void note(long nanoseconds) {
        if (nanoseconds > SLOW) {
            slowest.record(nanoseconds);
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        TimeGauge.builder("portal.live.telling.slowest", slowest, TimeUnit.NANOSECONDS, TimeWindowMax::poll)
                .description(
                        "The longest that it took, within five minutes, to tell all open pages of a change; 0 below half a second")
                .register(registry);
    }
}
