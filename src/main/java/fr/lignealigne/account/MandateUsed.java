package fr.lignealigne.account;

import java.util.UUID;

/**
 * A coordinator did something in the name of an association; its leads hear at once.
 *
 * @param object what it was done to: a receipt, a joint position, a meeting
 */
public record MandateUsed(MandateId mandate, OrganisationId organisation, MandatedAct act, UUID object, PersonId by) {}
