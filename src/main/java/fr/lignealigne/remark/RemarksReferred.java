package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import java.time.LocalDate;

/**
 * A ministry is asked for its advice, or has another day for it; never known to anybody but it and those who prepare the
 * answer.
 *
 * @param due the last day, in Paris
 * @param again whether it was asked before, and only the day is another
 */
public record RemarksReferred(
        ReferralId referral, OrganisationId ministry, LocalDate due, boolean again, PersonId by) {}
