package fr.lignealigne.decision.sitting;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;

/** A sitting goes on: a page was turned, a point was settled or taken back, a note was written, somebody sat down. */
public record SittingChanged(SittingId sitting) implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return SittingAccess.maySit(viewer);
    }
}
