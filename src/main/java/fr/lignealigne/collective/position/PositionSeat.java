package fr.lignealigne.collective.position;

import fr.lignealigne.account.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A member association before a position, and what it said.
 *
 * @param answer null as long as it is silent
 * @param isOfThisText whether it was said of the text as it is; else it does not count
 * @param dissent its own words, else empty
 * @param carried whether it lets these words be carried to the State
 */
public record PositionSeat(
        OrganisationId organisation,
        String name,
        @Nullable Answer answer,
        boolean isOfThisText,
        String dissent,
        boolean carried) {

    public boolean counts(Answer wanted) {
        return answer == wanted && isOfThisText;
    }
}
