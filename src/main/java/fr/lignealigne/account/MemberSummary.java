package fr.lignealigne.account;

import java.util.Set;

/** A person as those who manage accounts see them. */
public record MemberSummary(
        PersonId id,
        String email,
        String function,
        OrganisationId organisation,
        String organisationName,
        Set<Role> roles,
        MemberState state) {}
