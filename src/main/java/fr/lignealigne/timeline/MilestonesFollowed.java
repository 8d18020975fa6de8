package fr.lignealigne.timeline;

import fr.lignealigne.account.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The milestones in one's own calendar: a postponed one at the date it has now, and no date that it left. */
@Component
class MilestonesFollowed implements FollowedDates {

    private final Timeline timeline;

    MilestonesFollowed(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public boolean areFor(Viewer viewer) {
        return TimelineAccess.mayRead(viewer);
    }

    @Override
    public List<FollowedDate> of(Viewer viewer) {
        return timeline.list(viewer).stream().map(MilestonesFollowed::followed).toList();
    }

    private static FollowedDate followed(MilestoneDetails milestone) {
        return new FollowedDate(
                milestone.id().toString(),
                milestone.earlier().size(),
                milestone.title(),
                new FollowedDate.When.Days(
                        milestone.dates().first(), milestone.dates().last()),
                milestone.state() == MilestoneState.TENTATIVE,
                "",
                "calendrier");
    }
}
