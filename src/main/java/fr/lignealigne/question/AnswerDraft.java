package fr.lignealigne.question;

import fr.lignealigne.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an answer holds.
 *
 * @param stance null as long as nobody chose
 */
public record AnswerDraft(@Nullable Stance stance, String words) {

    /** Refuses what is longer than can be kept. */
    void check() {
        if (words.length() > Answers.LONGEST) {
            throw new Invalid("question.answer.tooLong", Answers.LONGEST);
        }
    }

    /** Refuses an answer that does not answer, and reservations that are not said. */
    Stance requireWhole() {
        if (stance == null) {
            throw new Invalid("question.answer.noStance");
        }
        if (stance == Stance.RESERVATIONS && words.isBlank()) {
            throw new Invalid("question.answer.unsaid");
        }
        return stance;
    }
}
