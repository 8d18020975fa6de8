package fr.lignealigne.question;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.shared.Invalid;
import java.time.Instant;
import java.util.Set;

/**
 * A question as it is prepared.
 *
 * @param addressees the associations that are asked; none for all of them
 * @param closesAt until when they may answer, excluded
 */
public record QuestionDraft(Anchor anchor, String words, Set<OrganisationId> addressees, Instant closesAt) {

    public QuestionDraft {
        addressees = Set.copyOf(addressees);
    }

    /** Refuses what asks nothing or is longer than can be kept. */
    void check() {
        if (words.isBlank() || words.length() > Questions.LONGEST) {
            throw new Invalid("question.words.missing", Questions.LONGEST);
        }
    }
}
