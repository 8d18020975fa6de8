package fr.lignealigne.collective.position;

import fr.lignealigne.account.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member association before a position, and what it said.
 *
 * @param answer null as long as it is silent
 * @param isOfThisText whether it was said of the text as it is; else it does not count
 * @param dissent its own words, else empty
 * @param carried whether it lets these words be carried to the State
 * @param mandate under which the coordinator said it; null when its own lead did
 * @param takenBack whether its own lead took the answer back: it is silent again, and no mandate speaks for it
 */
public record PositionSeat(
        OrganisationId organisation,
        String name,
        @Nullable Answer answer,
        boolean isOfThisText,
        String dissent,
        boolean carried,
        @Nullable UnderMandate mandate,
        boolean takenBack) {

    /**
     * How somebody else answered for an association.
     *
     * @param given when the mandate was given
     * @param function of the coordinator, as it was then
     */
    public record UnderMandate(Instant given, String function) {}

    /** Whether it said something of the text as it is. */
    public boolean hasSpoken() {
        return answer != null && isOfThisText;
    }

    /** What a lead said is theirs: a mandate only renews their signature on a new text, and never brings one back. */
    public boolean isOpenToMandate() {
        return mandate != null || !takenBack && (answer == null || answer == Answer.SIGNED && !isOfThisText);
    }

    public boolean counts(Answer wanted) {
        return answer == wanted && isOfThisText;
    }
}
