package fr.lignealigne.consultation;

import fr.lignealigne.account.PersonId;
import java.time.Instant;

/** The closing of a round was moved; those who are writing must know, and nobody before it opens. */
public record ClosingMoved(RoundId round, PersonId by, Instant opensAt, Instant from, Instant to) {}
