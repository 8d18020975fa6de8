package fr.lignealigne.bilateral;

import java.time.Duration;

/**
 * A resource with what must be respected when it is taken.
 *
 * @param closed whether it takes part in nothing new
 */
record Bookable(ResourceId resource, ResourceKind kind, MeansSettings settings, boolean closed) {

    /**
     * What is kept free for a meeting then: before it all that is asked, after it only what the next one does not keep
     * free itself, so that neighbours share the longer of the two.
     */
    Slot around(Slot meeting) {
        return new Slot(meeting.startsAt().minus(before()), meeting.endsAt().plus(notShared()));
    }

    /** The time at which no meeting of this resource may be, seen from what another one keeps free. */
    Slot blockedBy(Slot kept) {
        return new Slot(kept.startsAt().minus(notShared()), kept.endsAt().plus(before()));
    }

    private Duration before() {
        return Duration.ofMinutes(settings.minutesBefore());
    }

    private Duration notShared() {
        return Duration.ofMinutes(Math.max(0, settings.minutesAfter() - settings.minutesBefore()));
    }

    /** The time between two meetings of this resource. */
    Duration gap() {
        return Duration.ofMinutes(Math.max(settings.minutesBefore(), settings.minutesAfter()));
    }
}
