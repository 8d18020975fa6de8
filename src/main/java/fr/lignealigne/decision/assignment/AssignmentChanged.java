package fr.lignealigne.decision.assignment;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import fr.lignealigne.plan.PlanVersionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A passage is in somebody's care, in another's, or in nobody's.
 *
 * @param person who looks after it now; null when nobody does
 */
public record AssignmentChanged(
        AssignmentId assignment,
        PlanVersionId version,
        int firstLine,
        int lastLine,
        @Nullable PersonId person,
        LocalDate due,
        PersonId by)
        implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return AssignmentAccess.mayFollow(viewer);
    }
}
