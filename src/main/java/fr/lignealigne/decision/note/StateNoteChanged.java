package fr.lignealigne.decision.note;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;

/**
 * Something was said of a remark between people of the State, or erased.
 *
 * @param asked the role of those on the other side
 */
public record StateNoteChanged(
        RemarkId remark, PlanVersionId version, int firstLine, int lastLine, Sort sort, PersonId by, Role asked)
        implements Change {

    /** What happened. */
    public enum Sort {
        WRITTEN,
        ERASED,
        /** Nothing is left of what was said of that remark. */
        LAST_ERASED
    }

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return NoteAccess.mayTakePart(viewer);
    }
}
