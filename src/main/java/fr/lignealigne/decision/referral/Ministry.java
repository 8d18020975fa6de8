package fr.lignealigne.decision.referral;

import fr.lignealigne.account.OrganisationId;

/** A ministry that may be asked. */
public record Ministry(OrganisationId id, String name) {}
