package fr.lignealigne.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version as lists and headers show it.
 *
 * @param label how people call it: « V1 »
 * @param embargoUntil before this instant only the State reads it, even when published
 */
public record VersionSummary(
        PlanVersionId id,
        PlanId plan,
        String planTitle,
        int number,
        String label,
        String changeNote,
        VersionState state,
        @Nullable Instant publishedAt,
        @Nullable Instant embargoUntil,
        int lineCount) {

    /** The same version for someone who may not yet know that a later one was published. */
    VersionSummary asLatest() {
        return new VersionSummary(
                id,
                plan,
                planTitle,
                number,
                label,
                changeNote,
                VersionState.PUBLISHED,
                publishedAt,
                embargoUntil,
                lineCount);
    }

    /** Whether everyone of the consultation may read it at this instant. */
    public boolean openAt(Instant now) {
        return PlanAccess.isOpen(state, embargoUntil, now);
    }
}
