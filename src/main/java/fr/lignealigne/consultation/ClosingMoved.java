package fr.lignealigne.consultation;

import fr.lignealigne.account.PersonId;
import java.time.Instant;

/** The closing of a round was moved; those who are writing must know. */
public record ClosingMoved(RoundId round, PersonId by, Instant from, Instant to) {}
