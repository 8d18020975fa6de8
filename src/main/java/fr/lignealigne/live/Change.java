package fr.lignealigne.live;

import fr.lignealigne.account.Viewer;

/**
 * Something changed that open pages may show: an event with the ids of what it is about and what the walls need to know,
 * never a word of it. Whoever may know reads again, through the guarded service.
 */
public interface Change {

    /** Whether this viewer may know of the mere fact: an update without news tells, too, that something is done there. */
    boolean mayBeKnownTo(Viewer viewer);

    /** Whether those hear it, too, who want their pages to stay as they were opened: what a right hangs on. */
    default boolean isCompulsory() {
        return false;
    }
}
