package fr.lignealigne.live;

import java.util.ArrayList;
import java.util.List;

/** The changes that open pages were not told of yet, and whether a round that tells them is planned. */
final class WaitingChanges {

    /** After so many rounds one after the other in which nobody's rights could be read, they are let go. */
    static final int MOST_TRIES = 10;

    private List<Change> waiting = new ArrayList<>();
    private boolean isRoundDue;
    private int tries;

    /** Whether a round is to be planned for it. */
    synchronized boolean add(Change change) {
        waiting.add(change);
        boolean isFirst = !isRoundDue;
        isRoundDue = true;
        return isFirst;
    }

    /** All there are; after none, no round is due any more. */
    synchronized List<Change> take() {
        List<Change> taken = waiting;
        waiting = new ArrayList<>();
        isRoundDue = !taken.isEmpty();
        return taken;
    }

    synchronized void told() {
        tries = 0;
    }

    /** Before those that came meanwhile: nobody was told of them. */
    synchronized void putBack(List<Change> untold) {
        if (++tries < MOST_TRIES) {
            waiting.addAll(0, untold);
        } else {
            tries = 0;
        }
    }
}
