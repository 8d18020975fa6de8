package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.remark.Theme;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is entered to register an official.
 *
 * @param person the account of that official, when there is one
 */
public record OfficialDraft(
        String function,
        OrganisationId organisation,
        @Nullable PersonId person,
        Set<Theme> competences) {}
