package fr.lignealigne.consultation;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;
import java.time.Instant;

/** Remarks on a version may be deposited from now (or the end of its embargo) until the closing. */
public record RoundOpened(RoundId round, PlanVersionId version, PersonId by, Instant opensAt, Instant closesAt) {}
