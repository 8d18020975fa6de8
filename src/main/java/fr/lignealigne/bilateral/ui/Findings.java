package fr.lignealigne.bilateral.ui;

import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.Taken;
import java.util.List;

/**
 * What is to be said of a wished slot before anything is saved.
 *
 * @param free slots to offer instead; empty when nothing is taken
 */
record Findings(List<Taken> taken, List<Slot> free, boolean past, boolean outsideHours) {

    static final Findings NONE = new Findings(List.of(), List.of(), false, false);

    boolean quiet() {
        return taken.isEmpty() && !past && !outsideHours;
    }
}
