package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.remark.Theme;
import java.util.Set;

/** An official as lists show them: a function in a State body. */
public record OfficialSummary(
        OfficialId id, String function, OrganisationId organisation, String organisationName, Set<Theme> competences) {

    public OfficialSummary {
        competences = Set.copyOf(competences);
    }
}
