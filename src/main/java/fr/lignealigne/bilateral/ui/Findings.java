package fr.lignealigne.bilateral.ui;

import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.Taken;
import fr.lignealigne.timeline.Gathering;
import java.util.List;

/**
 * What is to be said of a wished slot before anything is saved.
 *
 * @param away the names of those who are not there at that time
 * @param gathered what everybody is expected at then, as far as the viewer may know of it
 * @param free slots to offer instead; empty when it is clear
 */
record Findings(List<Taken> taken, List<Slot> free, boolean past, List<String> away, List<Gathering> gathered) {

    static final Findings NONE = new Findings(List.of(), List.of(), false, List.of(), List.of());

    /** Whether nobody is taken, away, or expected elsewhere. */
    boolean isClear() {
        return taken.isEmpty() && away.isEmpty() && gathered.isEmpty();
    }

    boolean quiet() {
        return !past && isClear();
    }
}
