package fr.lignealigne.consultation;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import fr.lignealigne.plan.PlanVersionId;
import java.time.Instant;

/**
 * A round was opened, or its closing moved: open pages that show until when look again.
 *
 * @param opensAt before it, only the State knows that there is a round
 * @param at when this happened
 */
public record RoundChanged(PlanVersionId version, Instant opensAt, Instant at) implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return RoundAccess.mayKnow(viewer, !opensAt.isAfter(at));
    }
}
