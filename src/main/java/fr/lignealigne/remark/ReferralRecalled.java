package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** A ministry is asked no more, and reads none of the remarks that were referred to it. */
public record ReferralRecalled(ReferralId referral, OrganisationId ministry, PersonId by) {}
