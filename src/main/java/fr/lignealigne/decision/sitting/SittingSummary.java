package fr.lignealigne.decision.sitting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sitting in a list.
 *
 * @param points how many are on its agenda
 * @param settled how many of these were decided or put off
 */
public record SittingSummary(
        SittingId id,
        String title,
        SittingState state,
        Instant preparedAt,
        @Nullable Instant openedAt,
        int points,
        int settled) {}
