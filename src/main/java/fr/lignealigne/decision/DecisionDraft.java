package fr.lignealigne.decision;

import fr.lignealigne.shared.Invalid;
import java.util.Set;

/**
 * An outcome with its reason, which the associations will read; the reason is compulsory except for a mere note.
 *
 * @param templates what its words were taken from, whether or not they were changed since
 */
public record DecisionDraft(Outcome outcome, String reason, Set<TakenTemplate> templates) {

    static final int LONGEST = 10_000;

    public DecisionDraft {
        reason = reason.strip();
        templates = Set.copyOf(templates);
    }

    public DecisionDraft(Outcome outcome, String reason) {
        this(outcome, reason, Set.of());
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
