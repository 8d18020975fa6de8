package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.shared.Invalid;
import java.time.LocalDate;

/**
 * Whom MIPROF asks for advice, and how.
 *
 * @param due the last day, in Paris
 * @param question its own sentence, which the ministry reads above the remarks
 */
public record ReferralDraft(OrganisationId ministry, LocalDate due, String question) {

    /** Of the question, in characters. */
    public static final int LONGEST = 2_000;

    public ReferralDraft {
        question = question.strip();
    }

    void check(LocalDate today) {
        if (question.isEmpty()) {
            throw new Invalid("referral.question.missing");
        }
        if (question.length() > LONGEST) {
            throw new Invalid("referral.question.tooLong", LONGEST);
        }
        checkDue(due, today);
    }

    static void checkDue(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            throw new Invalid("referral.due.past");
        }
    }
}
