package fr.lignealigne.decision.sitting;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.synopsis.SynopsisFilter;
import org.springframework.beans.factory.BeanFactory;

/** Sets sittings for tests. */
public final class SittingScenes {

    public final Sittings sittings;
    public final SettlingPoints settling;

    public SittingScenes(BeanFactory beans) {
        sittings = beans.getBean(Sittings.class);
        settling = beans.getBean(SettlingPoints.class);
    }

    /** On all that still waits for a decision. */
    public SittingId prepared(Viewer viewer, PlanVersionId version, String title) {
        return sittings.prepare(viewer, version, SynopsisFilter.NONE, new SittingDraft(title, 60));
    }

    public SittingId running(Viewer cabinet, PlanVersionId version, String title) {
        SittingId id = prepared(cabinet, version, title);
        sittings.open(cabinet, id);
        return id;
    }

    public static PointDecision words(Outcome outcome, String reason) {
        return new PointDecision(new DecisionDraft(outcome, reason), "", null);
    }
}
