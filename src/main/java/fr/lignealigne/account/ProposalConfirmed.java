package fr.lignealigne.account;

/** A second holder, of another body, confirmed whom the first one proposed. */
public record ProposalConfirmed(ProposalId proposal, PersonId person, PersonId by) {}
