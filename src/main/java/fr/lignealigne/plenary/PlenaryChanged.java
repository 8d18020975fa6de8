package fr.lignealigne.plenary;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;

/**
 * Something of a plenary changed. What is written before it is sent out wakes the pages of who arranges alone: that
 * somebody writes is nobody else's to know.
 */
public record PlenaryChanged(PlenaryId plenary, PlenaryAccess.Standing standing, boolean inside) implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return inside ? PlenaryAccess.mayArrange(viewer) : PlenaryAccess.mayKnow(viewer, standing);
    }
}
