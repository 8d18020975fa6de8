package fr.lignealigne.synopsis;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.util.UUID;

/** The rights on the consolidated reading. */
public final class SynopsisRights extends Rights {

    public SynopsisRights() {
        super("The consolidated reading");
        act("read the consolidated feedback on a version", SynopsisAccess::mayRead);
        act("read a view that its author shares", v -> SynopsisAccess.mayReadView(v, ofAnother(true)));
        act("read a view that its author keeps", v -> SynopsisAccess.mayReadView(v, ofAnother(false)));
        act("rename, share, delete a view of one's own", v -> SynopsisAccess.mayChangeView(v, ofOneself(v)));
        act("rename, share, delete a view of another", v -> SynopsisAccess.mayChangeView(v, ofAnother(true)));
    }

    private static SynopsisAccess.Kept ofOneself(Viewer viewer) {
        return new SynopsisAccess.Kept(viewer.person(), viewer.organisation(), false);
    }

    private static SynopsisAccess.Kept ofAnother(boolean shared) {
        return new SynopsisAccess.Kept(new PersonId(new UUID(0, 1)), Seats.OWN, shared);
    }
}
