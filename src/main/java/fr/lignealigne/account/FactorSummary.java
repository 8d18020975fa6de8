package fr.lignealigne.account;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One second factor of a person, as they see it.
 *
 * @param id of a passkey; null for the application that shows codes, of which there is one
 * @param label the name its person gave a passkey
 */
public record FactorSummary(
        FactorKind kind,
        @Nullable UUID id,
        String label,
        Instant addedAt,
        @Nullable Instant lastUsedAt) {

    /** Whether it is the same, whenever it was used: an application that replaced another is not. */
    boolean isSame(FactorSummary other) {
        return kind == other.kind && Objects.equals(id, other.id) && addedAt.equals(other.addedAt);
    }
}
