package fr.lignealigne.audit.seal;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.position.PositionAccess;

/** Who reads a sealed snapshot: those who may read all of it. */
final class SealAccess {

    private SealAccess() {}

    /**
     * What was deposited, published and released is for those who prepare the answer; what the Collective signed is for
     * those of it who also read what was given up, since a position may be after it was sealed.
     */
    static boolean mayRead(Viewer viewer, SealKind kind) {
        return kind == SealKind.SIGNATURE
                ? PositionAccess.mayRead(viewer) && PositionAccess.mayReadGivenUp(viewer)
                : viewer.preparesTheAnswer();
    }
}
