package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationId;
import java.time.LocalDate;

/**
 * Something to be done, as it is written down.
 *
 * @param owner the organisation that does it: the one that is met, or a body of the State
 * @param person who does it there, by name or function; empty when nobody is named
 * @param due the last day, in Paris
 */
public record ActionDraft(String what, OrganisationId owner, String person, LocalDate due) {

    public static final int LONGEST = 500;
    public static final int LONGEST_PERSON = 120;
}
