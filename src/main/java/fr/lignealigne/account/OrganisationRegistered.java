package fr.lignealigne.account;

/** An organisation was registered. */
public record OrganisationRegistered(OrganisationId organisation, PersonId by) {}
