package fr.lignealigne.collective.position;

import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A joint position as lists show it.
 *
 * @param own what the viewer's association said of the text as it is; null while it is silent
 */
public record PositionSummary(
        PositionId id,
        PlanVersionId version,
        PositionState state,
        boolean takesAnswers,
        @Nullable Instant closesAt,
        RemarkDetails.Place place,
        String measureTitle,
        int sources,
        Tally tally,
        @Nullable Answer own) {}
