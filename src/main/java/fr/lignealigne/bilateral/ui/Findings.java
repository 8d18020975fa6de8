package fr.lignealigne.bilateral.ui;

import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.Taken;
import java.util.List;

/**
 * What is to be said of a wished slot before anything is saved.
 *
 * @param away the names of those who are not there at that time
 * @param free slots to offer instead; empty when nothing is taken
 */
record Findings(List<Taken> taken, List<Slot> free, boolean past, List<String> away) {

    static final Findings NONE = new Findings(List.of(), List.of(), false, List.of());

    boolean quiet() {
        return taken.isEmpty() && !past && away.isEmpty();
    }
}
