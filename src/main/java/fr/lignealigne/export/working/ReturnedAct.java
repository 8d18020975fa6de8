package fr.lignealigne.export.working;

import fr.lignealigne.decision.DecisionId;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a table that came back would change: an advice or a decision, or why it does not.
 *
 * @param row the row of the sheet, from 1, as the program numbers it
 * @param place « l. 212-218 »; empty for a code that is not known
 * @param now what stands there today; null for nothing
 * @param wanted what was filled in; null when it is none of the outcomes
 * @param refused null when it can be taken over
 */
public record ReturnedAct(
        int row,
        String code,
        String place,
        Part part,
        @Nullable Words now,
        String typedOutcome,
        @Nullable Words wanted,
        @Nullable Refusal refused,
        @Nullable Standing standing) {

    /** Which of the two is filled in. */
    public enum Part {
        ADVICE,
        DECISION
    }

    /** An outcome with its text. */
    public record Words(Outcome outcome, String text) {}

    /**
     * What it is done to.
     *
     * @param revision of the advice or the decision; null when there is none
     * @param decision null for an advice, and where there is none
     * @param others how many other remarks the decision answers
     */
    record Standing(
            RemarkId remark,
            @Nullable Long revision,
            @Nullable DecisionId decision,
            int others) {}

    public boolean isReady() {
        return refused == null;
    }

    /** How many other remarks have the same answer today. */
    public int others() {
        return standing == null ? 0 : standing.others();
    }

    ReturnedAct refusedWith(Refusal refusal) {
        return new ReturnedAct(row, code, place, part, now, typedOutcome, wanted, refusal, standing);
    }
}
