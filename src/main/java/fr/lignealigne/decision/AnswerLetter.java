package fr.lignealigne.decision;

import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.RemarkDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the State answers to one association at the end of a round: each of its remarks with the answer to it.
 *
 * @param addressee the full name of the association
 * @param sender the full name of the body that released the answers
 * @param lastDay the last day on which it may contest or comment them; null when it may not
 * @param answers in the order of the text, those to joint positions it signed among them
 */
public record AnswerLetter(
        String addressee,
        String sender,
        VersionSummary version,
        Instant releasedAt,
        @Nullable LocalDate lastDay,
        List<Answered> answers) {

    public AnswerLetter {
        answers = List.copyOf(answers);
    }

    /**
     * A remark and what was answered.
     *
     * @param rejoinder what the association said of the answer since; null when nothing
     */
    public record Answered(
            RemarkDetails remark,
            AnswerDetails answer,
            @Nullable RejoinderDetails rejoinder) {}
}
