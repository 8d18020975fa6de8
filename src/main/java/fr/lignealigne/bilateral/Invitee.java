package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/**
 * Somebody who is expected at a meeting and has an account.
 *
 * @param email where their own copy goes, and nobody else's
 * @param official whether they come for the State; the association's leads answer for it
 */
public record Invitee(PersonId person, OrganisationId organisation, String email, boolean official) {

    /** The address reaches no log. */
    @Override
    public String toString() {
        return "Invitee[" + person + (official ? ", official]" : "]");
    }
}
