package fr.lignealigne.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that can be set back, so that what is loaded was done some weeks ago. */
public final class MovableClock extends Clock {

    private final Clock real;
    private volatile Duration back = Duration.ZERO;

    public MovableClock(Clock real) {
        this.real = real;
    }

    /** From now on it is this long ago. */
    public void goBack(Duration ago) {
        back = ago;
    }

    @Override
    public Instant instant() {
        return real.instant().minus(back);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
