package fr.lignealigne.bilateral;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** One row of the history of a meeting's slots. */
@Embeddable
record MoveRow(Instant startsAt, Instant endsAt, String reason, Instant movedAt, UUID moverId) {}
