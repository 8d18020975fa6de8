package fr.lignealigne.decision;

import fr.lignealigne.shared.Invalid;

/** An outcome proposed to the cabinet, with a text it may take over. */
public record AdviceDraft(Outcome outcome, String text) {

    public AdviceDraft {
        text = text.strip();
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
