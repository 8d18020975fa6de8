package fr.lignealigne.decision.sitting;

import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What is decided on a point.
 *
 * @param wording how the passage is to read in the next version; empty when the sitting does not say
 * @param inPlaceOf the words that it is to take the place of, among the lines of the point; null where it bears on no
 *     words, so that somebody has to put it in
 */
public record PointDecision(
        DecisionDraft answer, String wording, @Nullable Passage inPlaceOf) {

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
