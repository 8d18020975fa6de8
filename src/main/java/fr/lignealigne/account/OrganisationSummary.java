package fr.lignealigne.account;

/** An organisation as lists show it. */
public record OrganisationSummary(
        OrganisationId id,
        String code,
        String name,
        String shortName,
        OrganisationKind kind,
        boolean collectiveMember) {}
