package fr.lignealigne.plenary;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Who is on the list.
 *
 * @param organisation null when it is not one of the portal's: its name stands alone
 * @param organisationName as the minutes name it
 * @param name may be empty where a function is given
 */
public record ParticipantDraft(
        @Nullable OrganisationId organisation, String organisationName, String name, String function) {

    private static final int LONGEST_ORGANISATION = 200;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_FUNCTION = 160;

    public ParticipantDraft {
        organisationName = organisationName.strip();
        name = name.strip();
        function = function.strip();
    }

    void check() {
        Entered.words(organisationName, LONGEST_ORGANISATION);
        Entered.atMost(name, LONGEST_NAME);
        Entered.atMost(function, LONGEST_FUNCTION);
        if (name.isEmpty() && function.isEmpty()) {
            throw new Invalid("plenary.nobody");
        }
    }
}
