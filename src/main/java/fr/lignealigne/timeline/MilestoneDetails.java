package fr.lignealigne.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * A milestone as the calendar of the procedure shows it.
 *
 * @param earlier the dates it had before, the oldest first
 */
public record MilestoneDetails(
        MilestoneId id,
        MilestoneKind kind,
        String title,
        String description,
        Dates dates,
        MilestoneState state,
        List<EarlierDates> earlier) {

    public MilestoneDetails {
        earlier = List.copyOf(earlier);
    }

    /** Going on that day, as far as one knows. */
    public boolean underWay(LocalDate day) {
        return state != MilestoneState.DONE && dates.include(day);
    }

    /** Done, or its last day is gone. */
    public boolean over(LocalDate day) {
        return state == MilestoneState.DONE || dates.last().isBefore(day);
    }
}
