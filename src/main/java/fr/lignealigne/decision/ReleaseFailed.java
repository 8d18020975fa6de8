package fr.lignealigne.decision;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;
import org.jspecify.annotations.Nullable;

/** At the set instant nothing was released; told to the two who had set it, and to nobody outside the State. */
public record ReleaseFailed(
        PlanVersionId version,
        PersonId preparedBy,
        @Nullable PersonId confirmedBy,
        ReleaseObstacle obstacle) {}
