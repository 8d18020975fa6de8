package fr.lignealigne.account;

/** An association is no longer a member of the Collective. */
public record CollectiveLeft(OrganisationId organisation, PersonId by) {}
