package fr.lignealigne.account;

/** A first lead was proposed for an association; somebody of the other body has to confirm. */
public record LeadProposed(ProposalId proposal, OrganisationId organisation, boolean byTheState, PersonId by) {}
