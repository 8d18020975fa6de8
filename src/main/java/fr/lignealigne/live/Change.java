package fr.lignealigne.live;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.node.Signal;

/**
 * Something changed that open pages may show: an event with the ids of what it is about and what the walls need to know,
 * never a word of it. Whoever may know reads again, through the guarded service. It is a record of data alone, so that the
 * pages that are open on another node hear it too, through the same walls.
 */
public interface Change extends Signal {

    /** Whether this viewer may know of the mere fact: an update without news tells, too, that something is done there. */
    boolean mayBeKnownTo(Viewer viewer);

    /** Whether those hear it, too, who want their pages to stay as they were opened: what a right hangs on. */
    default boolean isCompulsory() {
        return false;
    }
}
