package fr.lignealigne.plan;

import fr.lignealigne.shared.Refusal;

/** Someone else saved another text of this version since it was opened; neither text is lost. */
public final class RewrittenMeanwhile extends Refusal {

    RewrittenMeanwhile() {
        super("plan.rewrittenMeanwhile");
    }
}
