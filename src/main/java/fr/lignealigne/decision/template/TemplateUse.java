package fr.lignealigne.decision.template;

import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.PlanVersionId;
import java.time.Instant;

/**
 * One remark whose answer, or advice, took a template up.
 *
 * @param adviser the body that advises; empty where it is the cabinet's decision
 * @param code of the remark, « R-048213 »
 * @param reworded whether what is said there now holds the words no more as they were taken
 * @param older whether the template was reworded since
 */
public record TemplateUse(
        PlanVersionId version,
        String versionLabel,
        int firstLine,
        int lastLine,
        String code,
        String adviser,
        Outcome outcome,
        boolean reworded,
        boolean older,
        Instant takenAt) {

    public boolean isDecision() {
        return adviser.isEmpty();
    }
}
