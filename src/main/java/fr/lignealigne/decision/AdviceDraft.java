package fr.lignealigne.decision;

import fr.lignealigne.shared.Invalid;
import java.util.Set;

/**
 * An outcome proposed to the cabinet, with a text it may take over.
 *
 * @param templates what its words were taken from, whether or not they were changed since
 */
public record AdviceDraft(Outcome outcome, String text, Set<TakenTemplate> templates) {

    public AdviceDraft {
        text = text.strip();
        templates = Set.copyOf(templates);
    }

    public AdviceDraft(Outcome outcome, String text) {
        this(outcome, text, Set.of());
    }

    /** Refuses what may not be handed in. */
    public void check() {
        if (text.isEmpty()) {
            throw new Invalid("advice.text.missing");
        }
        if (text.length() > DecisionDraft.LONGEST) {
            throw new Invalid("decision.reason.tooLong", DecisionDraft.LONGEST);
        }
    }
}
