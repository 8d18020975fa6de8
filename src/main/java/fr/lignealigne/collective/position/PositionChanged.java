package fr.lignealigne.collective.position;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import fr.lignealigne.plan.PlanVersionId;

/** A joint position has another text, answer, source or state; known in the Collective's room alone. */
public record PositionChanged(PositionId position, PlanVersionId version) implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return PositionAccess.mayRead(viewer);
    }
}
