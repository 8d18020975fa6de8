package fr.lignealigne.account;

/** A lead of the association took its mandate back. */
public record MandateRevoked(MandateId mandate, OrganisationId organisation, PersonId by) {}
