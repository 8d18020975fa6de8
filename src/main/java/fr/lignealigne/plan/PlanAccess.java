package fr.lignealigne.plan;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who may do what with the text. */
final class PlanAccess {

    private PlanAccess() {}

    /** Importing, mending, publishing. */
    static boolean mayPrepare(Viewer viewer) {
        return viewer.is(Role.MIPROF);
    }

    /** A version in preparation or under embargo is for those who prepare the answer; the others wait. */
    static boolean mayRead(Viewer viewer, VersionState state, @Nullable Instant embargoUntil, Instant now) {
        if (viewer.preparesTheAnswer()) {
            return true;
        }
        boolean reader = viewer.speaksForAnAssociation() || viewer.is(Role.MINISTRY) || viewer.is(Role.OBSERVER);
        return reader && isOpen(state, embargoUntil, now);
    }

    static boolean isOpen(VersionState state, @Nullable Instant embargoUntil, Instant now) {
        return switch (state) {
            case PREPARATION -> false;
            case PUBLISHED, SUPERSEDED -> embargoUntil == null || !now.isBefore(embargoUntil);
        };
    }
}
