package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was expected, by function.
 *
 * @param presence null until it is said
 */
public record Attendee(
        AttendeeId id,
        String function,
        OrganisationId organisation,
        String organisationName,
        @Nullable Presence presence) {

    Attendee with(Presence said) {
        return new Attendee(id, function, organisation, organisationName, said);
    }
}
