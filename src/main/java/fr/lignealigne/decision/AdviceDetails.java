package fr.lignealigne.decision;

import fr.lignealigne.account.OrganisationId;
import java.time.Instant;

/**
 * The advice of a State body on a remark.
 *
 * @param by the function of who gave it
 */
public record AdviceDetails(
        OrganisationId adviser, String adviserName, Outcome outcome, String text, String by, Instant givenAt) {

    /** Whether both say the same for the same adviser, so that they read as one over several remarks. */
    public boolean saysTheSameAs(AdviceDetails other) {
        return adviser.equals(other.adviser) && outcome == other.outcome && text.equals(other.text);
    }
}
