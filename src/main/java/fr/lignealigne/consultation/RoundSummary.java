package fr.lignealigne.consultation;

import fr.lignealigne.plan.PlanVersionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A round as pages show it. */
public record RoundSummary(
        RoundId id,
        PlanVersionId version,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant releasedAt) {

    /** Where the round stands at this instant. */
    public RoundState stateAt(Instant now) {
        if (releasedAt != null) {
            return RoundState.RELEASED;
        }
        if (now.isBefore(opensAt)) {
            return RoundState.TO_COME;
        }
        return now.isBefore(closesAt) ? RoundState.OPEN : RoundState.CLOSED;
    }
}
