package fr.lignealigne.remark;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import fr.lignealigne.plan.PlanVersionId;
import java.util.function.Predicate;

/**
 * Something about the remarks on these lines changed for those who may know it, who then ask again what they may see.
 * Nobody else is told: that someone is writing, and where, is theirs alone.
 *
 * @param onAWhole whether it may be about a remark on the plan, on a measure or on a field, beside passages
 */
public record LinesChanged(
        PlanVersionId version, int firstLine, int lastLine, boolean onAWhole, Predicate<Viewer> mayKnow)
        implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return mayKnow.test(viewer);
    }
}
