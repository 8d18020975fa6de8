package fr.lignealigne.decision.sitting;

import fr.lignealigne.decision.DecisionId;
import fr.lignealigne.decision.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A point of a sitting as those who sit read it.
 *
 * @param ordinal its place on the agenda, from 1
 * @param decision null unless it was decided
 * @param outcome null unless it was decided
 * @param reason as it was given in the sitting
 * @param wording how the passage is to read in the next version; may be empty
 * @param note taken while the point was spoken of; may be empty
 * @param settledBy the function of who decided it or put it off; empty while it is open
 * @param seconds for how long it was before everybody
 * @param revision what to hand back when settling it or taking it back
 * @param noteRevision what to hand back when writing its note
 */
public record PointDetails(
        SittingPointId id,
        int ordinal,
        int firstLine,
        int lastLine,
        PointState state,
        @Nullable DecisionId decision,
        @Nullable Outcome outcome,
        String reason,
        String wording,
        String note,
        String settledBy,
        @Nullable Instant settledAt,
        long seconds,
        long revision,
        long noteRevision) {}
