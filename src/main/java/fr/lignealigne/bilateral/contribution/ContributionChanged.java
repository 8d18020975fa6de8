package fr.lignealigne.bilateral.contribution;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;

/** What is written changed, or was deposited. */
public record ContributionChanged(WrittenContributionId contribution, WrittenContributionAccess.Standing standing)
        implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return WrittenContributionAccess.mayRead(viewer, standing);
    }
}
