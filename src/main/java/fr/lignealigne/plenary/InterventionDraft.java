package fr.lignealigne.plenary;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said.
 *
 * @param speaker one of the list
 * @param repliesTo what it answers; null when it answers nothing
 */
public record InterventionDraft(
        ParticipantId speaker, @Nullable InterventionId repliesTo, String words) {

    /** Of one intervention, in characters. */
    public static final int LONGEST = 10_000;

    public InterventionDraft {
        words = words.strip();
    }

    void check() {
        Entered.words(words, LONGEST);
    }
}
