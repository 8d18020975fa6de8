package fr.lignealigne.plenary;

import fr.lignealigne.timeline.MilestoneId;
import org.jspecify.annotations.Nullable;

/**
 * A decision or a next date as it stands.
 *
 * @param milestone what it became in the calendar of the procedure; null as long as it is not there
 */
public record ConclusionDetails(
        ConclusionId id,
        long revision,
        ConclusionDraft said,
        @Nullable MilestoneId milestone) {

    public boolean isMilestone() {
        return milestone != null;
    }
}
