package fr.lignealigne.decision;

import fr.lignealigne.shared.Invalid;

/** An outcome with its reason, which the associations will read; the reason is compulsory except for a mere note. */
public record DecisionDraft(Outcome outcome, String reason) {

    static final int LONGEST = 10_000;

    public DecisionDraft {
        reason = reason.strip();
    }

    /** Refuses what may not be handed in. */
    public void check() {
        if (outcome.needsReason() && reason.isEmpty()) {
            throw new Invalid("decision.reason.missing");
        }
        if (reason.length() > LONGEST) {
            throw new Invalid("decision.reason.tooLong", LONGEST);
        }
    }
}
