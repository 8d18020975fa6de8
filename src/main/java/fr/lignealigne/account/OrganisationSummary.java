package fr.lignealigne.account;

import java.util.Comparator;

/** An organisation as lists show it. */
public record OrganisationSummary(
        OrganisationId id,
        String code,
        String name,
        String shortName,
        OrganisationKind kind,
        boolean collectiveMember) {

    static final Comparator<OrganisationSummary> BY_NAME =
            Comparator.comparing(OrganisationSummary::shortName, String.CASE_INSENSITIVE_ORDER);
}
