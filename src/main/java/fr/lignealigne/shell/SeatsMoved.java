package fr.lignealigne.shell;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import java.util.function.Predicate;

/**
 * The rights of these people changed.
 *
 * @param isLost whether what they have before their eyes may be theirs no longer
 */
record SeatsMoved(Predicate<Viewer> whose, boolean isLost) implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return whose.test(viewer);
    }

    @Override
    public boolean isCompulsory() {
        return true;
    }
}
