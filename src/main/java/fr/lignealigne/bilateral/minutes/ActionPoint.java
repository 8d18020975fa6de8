package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something to be done after a meeting, as this viewer may know it.
 *
 * @param point of the minutes it came from, the same in each of their versions
 * @param late whether its day is over and it is still open
 * @param reason why it was given up; empty otherwise
 * @param proof what shows that it is done; may be empty
 * @param mayClose whether this viewer may say that it is done, given up, or open again
 */
public record ActionPoint(
        ActionId id,
        MeetingId meeting,
        LocalDate heldOn,
        UUID point,
        OrganisationId association,
        String associationName,
        String what,
        OrganisationId owner,
        String ownerName,
        String person,
        LocalDate due,
        ActionState state,
        boolean late,
        String reason,
        String proof,
        boolean mayClose) {

    public static final int LONGEST_PROOF = 1000;
}
