package fr.lignealigne.bilateral.contribution;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** A lead deposited what the association would have said. */
public record ContributionDeposited(WrittenContributionId contribution, OrganisationId association, PersonId by) {}
