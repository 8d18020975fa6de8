package fr.lignealigne.decision.sitting;

import fr.lignealigne.shared.Invalid;

/**
 * A sitting to prepare.
 *
 * @param minutes how long it is meant to last
 */
public record SittingDraft(String title, int minutes) {

    private static final int LONGEST_TITLE = 160;
    private static final int MOST_MINUTES = 600;

    public SittingDraft {
        title = title.strip();
    }

    /** Refuses what may not be handed in. */
    void check() {
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new Invalid("sitting.refused.title", LONGEST_TITLE);
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new Invalid("sitting.refused.minutes", MOST_MINUTES);
        }
    }
}
