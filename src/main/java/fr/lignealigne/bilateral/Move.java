package fr.lignealigne.bilateral;

import java.time.Instant;

/**
 * A slot a meeting left.
 *
 * @param by the short name of the organisation that moved it
 */
public record Move(Slot from, String reason, Instant movedAt, String by) {}
