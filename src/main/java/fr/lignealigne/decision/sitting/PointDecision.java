package fr.lignealigne.decision.sitting;

import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.shared.Invalid;

/**
 * What is decided on a point.
 *
 * @param wording how the passage is to read in the next version; empty when the sitting does not say
 */
public record PointDecision(DecisionDraft answer, String wording) {

    static final int LONGEST = 10_000;

    public PointDecision {
        wording = wording.strip();
    }

    /** Refuses what may not be handed in. */
    void check() {
        answer.check();
        if (wording.length() > LONGEST) {
            throw new Invalid("decision.reason.tooLong", LONGEST);
        }
    }
}
