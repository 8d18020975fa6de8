package fr.lignealigne.live;

import fr.lignealigne.account.Viewer;
import java.util.List;

/** What a page does, in its own turn, with what changed and its viewer may know. */
@FunctionalInterface
public interface Hearing<C extends Change> {

    /**
     * @param viewer whose page it is, as they are now
     * @param changes never empty, in their order
     */
    void hear(Viewer viewer, List<C> changes, Telling telling);
}
