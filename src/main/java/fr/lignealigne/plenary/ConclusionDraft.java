package fr.lignealigne.plenary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision, or a next date.
 *
 * @param onDay of a next date whose day is known; null for a decision
 */
public record ConclusionDraft(
        ConclusionKind kind, String words, @Nullable LocalDate onDay) {

    /** Of one conclusion, in characters. */
    public static final int LONGEST = 1_000;

    public ConclusionDraft {
        words = words.strip();
    }

    void check() {
        Entered.words(words, LONGEST);
    }
}
