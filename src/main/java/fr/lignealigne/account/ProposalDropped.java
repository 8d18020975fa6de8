package fr.lignealigne.account;

/** A proposal was taken back, or refused by those who would confirm it. */
public record ProposalDropped(ProposalId proposal, PersonId by) {}
