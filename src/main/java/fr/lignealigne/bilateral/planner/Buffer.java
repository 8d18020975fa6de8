package fr.lignealigne.bilateral.planner;

import java.time.Duration;

/**
 * The time kept free around each meeting. Here buffers add up, after the one and before the other; the booking service lets
 * neighbours share the longer one (docs/decisions/0040), so that whoever maps its settings gives that one, once.
 */
public record Buffer(Duration before, Duration after) {

    public static final Buffer NONE = new Buffer(Duration.ZERO, Duration.ZERO);

    public static Buffer ofMinutes(long before, long after) {
        return new Buffer(Duration.ofMinutes(before), Duration.ofMinutes(after));
    }

    /** The same on both sides. */
    static Buffer of(Duration each) {
        return new Buffer(each, each);
    }

    /** The least time between two meetings. */
    public Duration between() {
        return before.plus(after);
    }

    /** The time that a meeting takes with its buffers. */
    public Span around(Span meeting) {
        return new Span(meeting.start().minus(before), meeting.end().plus(after));
    }
}
