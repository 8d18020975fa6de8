package fr.lignealigne.account;

/** Whom a holder would see lead an association that has no lead. */
public record ProposalDraft(OrganisationId association, String email, String function) {}
