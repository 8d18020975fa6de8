package fr.lignealigne.account;

/** A lead gave the Collective's coordinators a mandate. */
public record MandateGiven(MandateId mandate, OrganisationId organisation, PersonId by) {}
