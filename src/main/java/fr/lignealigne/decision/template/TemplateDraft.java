package fr.lignealigne.decision.template;

import fr.lignealigne.decision.Outcome;
import fr.lignealigne.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an answer template holds.
 *
 * @param outcome it goes with; null when it goes with any
 */
public record TemplateDraft(String name, @Nullable Outcome outcome, String text) {

    /** In characters. */
    public static final int LONGEST_NAME = 80;

    /** In characters. */
    public static final int LONGEST_TEXT = 4_000;

    public TemplateDraft {
        name = name.strip();
        text = text.strip();
    }

    void check() {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Invalid("template.name.missing", LONGEST_NAME);
        }
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new Invalid("template.text.missing", LONGEST_TEXT);
        }
    }
}
