package fr.lignealigne.plan;

import fr.lignealigne.account.PersonId;
import java.time.Instant;

/** A version was published; who is not of the State reads it from {@code openFrom} on. */
public record VersionPublished(PlanId plan, PlanVersionId version, PersonId by, Instant openFrom) {}
