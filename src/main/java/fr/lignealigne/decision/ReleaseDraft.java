package fr.lignealigne.decision;

import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the answers of a round are to be released.
 *
 * @param releaseAt null for as soon as another person confirms
 * @param lastDay the last day, in Paris, on which an association may contest or comment an answer; null when it may not
 */
public record ReleaseDraft(
        @Nullable Instant releaseAt, @Nullable LocalDate lastDay) {

    /** As soon as it is confirmed, and nothing to contest. */
    public static final ReleaseDraft AT_ONCE = new ReleaseDraft(null, null);

    void check(Instant now) {
        if (releaseAt != null && !releaseAt.isAfter(now)) {
            throw new Invalid("release.instantPast");
        }
        if (isOver(lastDay, releaseAt == null ? now : releaseAt)) {
            throw new Invalid("release.lastDayTooEarly");
        }
    }

    /** Whether what is released at that instant could not be contested any more on its last day. */
    static boolean isOver(@Nullable LocalDate lastDay, Instant released) {
        return lastDay != null && lastDay.isBefore(released.atZone(Clocks.PARIS).toLocalDate());
    }
}
