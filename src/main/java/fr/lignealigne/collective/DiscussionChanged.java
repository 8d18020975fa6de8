package fr.lignealigne.collective;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;

/** Something was said, changed or withdrawn in a discussion of the Collective. */
public record DiscussionChanged(DiscussionId discussion, Subject subject) implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return CollectiveAccess.mayEnter(viewer);
    }
}
