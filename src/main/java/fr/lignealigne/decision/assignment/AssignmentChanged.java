package fr.lignealigne.decision.assignment;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A passage or a whole measure is in somebody's care, in another's, or in nobody's.
 *
 * @param measure when it is a whole one
 * @param person who looks after it now; null when nobody does
 */
public record AssignmentChanged(
        AssignmentId assignment,
        PlanVersionId version,
        int firstLine,
        int lastLine,
        @Nullable ItemId measure,
        @Nullable PersonId person,
        LocalDate due,
        PersonId by)
        implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return AssignmentAccess.mayFollow(viewer);
    }
}
