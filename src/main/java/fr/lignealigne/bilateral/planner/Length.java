package fr.lignealigne.bilateral.planner;

import java.time.Duration;

/** How long an exchange should be, and the least that still makes sense; which of the two it gets is decided by the plan. */
public record Length(Duration asked, Duration least) {

    public Length {
        if (least.toMinutes() < 1 || least.compareTo(asked) > 0) {
            throw new IllegalArgumentException("the least is over a minute and not over what was asked");
        }
    }

    public static Length ofMinutes(long asked) {
        return ofMinutes(asked, asked);
    }

    public static Length ofMinutes(long asked, long least) {
        return new Length(Duration.ofMinutes(asked), Duration.ofMinutes(least));
    }
}
