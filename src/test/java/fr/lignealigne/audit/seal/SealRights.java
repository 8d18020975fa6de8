package fr.lignealigne.audit.seal;

import fr.lignealigne.support.Rights;

/** The rights on sealed snapshots. */
public final class SealRights extends Rights {

    public SealRights() {
        super("Sealed snapshots");
        act("read the seal of a published version", viewer -> SealAccess.mayRead(viewer, SealKind.PUBLICATION));
        act("read the seal of a round that closed", viewer -> SealAccess.mayRead(viewer, SealKind.CLOSING));
        act("read the seal of released answers", viewer -> SealAccess.mayRead(viewer, SealKind.RELEASE));
        act(
                "read the seal of the signatures of a joint position",
                viewer -> SealAccess.mayRead(viewer, SealKind.SIGNATURE));
    }
}
