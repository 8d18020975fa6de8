package fr.lignealigne.bilateral.contribution;

import fr.lignealigne.account.OrganisationId;

/** An exchange was lost: its association may write instead. */
public record ContributionOpened(WrittenContributionId contribution, OrganisationId association) {}
