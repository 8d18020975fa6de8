package fr.lignealigne.account;

/** An association became a member of the Collective. */
public record CollectiveJoined(OrganisationId organisation, PersonId by) {}
