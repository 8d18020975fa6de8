package fr.lignealigne.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer of the viewer's own association.
 *
 * @param written what its people have in work
 * @param revision what to hand back when writing or depositing; {@value #NOTHING_YET} while nobody wrote
 * @param editedAs the function of who wrote last
 * @param deposited the latest first; only the first one counts
 * @param mayDraft whether the viewer may write now, {@code mayDeposit} whether they may deposit
 */
public record OwnAnswer(
        AnswerDraft written,
        long revision,
        String editedAs,
        @Nullable Instant editedAt,
        List<GivenAnswer> deposited,
        boolean mayDraft,
        boolean mayDeposit) {

    /** Its revision while nobody wrote. */
    public static final long NOTHING_YET = -1;

    public Optional<GivenAnswer> counting() {
        return deposited.stream().findFirst();
    }

    /** Whether something was written that is not deposited as it stands. */
    public boolean isAhead() {
        return revision != NOTHING_YET
                && counting()
                        .filter(answer -> answer.stance() == written.stance()
                                && answer.words().equals(written.words()))
                        .isEmpty();
    }
}
