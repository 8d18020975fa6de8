package fr.lignealigne.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The prepared release of a round as the State reads it.
 *
 * @param releaseAt null for as soon as it is confirmed
 * @param lastDay the last day on which an association may contest or comment an answer; null when it may not
 * @param preparedBy the function of who prepared it
 * @param own whether the viewer prepared it, who cannot confirm it then
 * @param confirmedBy the function of who confirmed it; empty before
 * @param outdated whether a decision or a remark changed since, so that it holds no more
 * @param revision what to hand back when confirming or cancelling it
 */
public record ReleasePlan(
        ReleaseState state,
        @Nullable Instant releaseAt,
        @Nullable LocalDate lastDay,
        String preparedBy,
        boolean own,
        Instant preparedAt,
        String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable ReleaseObstacle obstacle,
        boolean outdated,
        long revision) {

    /** Whether it will be, or can be, carried out as it is. */
    public boolean isStanding() {
        return !outdated && (state == ReleaseState.PREPARED || state == ReleaseState.CONFIRMED);
    }
}
