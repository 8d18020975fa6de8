package fr.lignealigne.decision;

import fr.lignealigne.remark.RemarkId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a remark as this viewer may see it.
 *
 * @param serves the remarks it answers, this one included
 * @param decidedBy the function of who decided; empty outside the State
 * @param decidedAt null outside the State, which alone knows when a decision was prepared
 * @param releasedAt null while it is prepared, which the State alone sees
 * @param revision what to hand back when changing it; 0 outside the State
 */
public record AnswerDetails(
        DecisionId id,
        Outcome outcome,
        String reason,
        List<RemarkId> serves,
        String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant releasedAt,
        long revision) {

    public AnswerDetails {
        serves = List.copyOf(serves);
    }
}
