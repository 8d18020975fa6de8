package fr.lignealigne.collective.position;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A joint position as lists show it.
 *
 * @param withdrawn whether it was deposited and does not speak any more
 * @param awaited by name, those that said nothing of the text as it is
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
        boolean withdrawn,
        Tally tally,
        List<Awaited> awaited,
        @Nullable Answer own) {

    /** A member association that said nothing of the text as it is. */
    public record Awaited(OrganisationId organisation, String name) {}

    public PositionSummary {
        awaited = List.copyOf(awaited);
    }

    /** Whether this association is to say something of it. */
    public boolean awaits(OrganisationId association) {
        return awaited.stream().anyMatch(one -> one.organisation().equals(association));
    }
}
