package fr.lignealigne.collective;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A joint position goes on; heard by whoever writes the notices, and by nobody of the State.
 *
 * @param position its id
 * @param closesAt until when it takes signatures; null when it takes none
 */
public record PositionMoved(
        UUID position,
        PlanVersionId version,
        Step step,
        @Nullable Instant closesAt,
        PersonId by) {

    /** What was done with it. */
    public enum Step {
        OPENED,
        REWRITTEN,
        DEPOSITED
    }
}
