package fr.lignealigne.timeline;

import fr.lignealigne.account.Viewer;
import java.util.List;

/** A feature whose dates one can follow in one's own calendar, without signing in there. */
public interface FollowedDates {

    /** Whether there is anything for this one, now or later. */
    boolean areFor(Viewer viewer);

    /** The dates that the viewer may know now. */
    List<FollowedDate> of(Viewer viewer);
}
